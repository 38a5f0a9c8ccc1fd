import type {Span} from '../../core/articles/span';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {Detection, Statement} from '../../core/statements/statement';
import type {LocatedAnnotation} from '../../messaging/contract';
import {type Mark, startOf} from './mark';

/** Of both contents; an annotation of a statement is on the statement that shares more than this with it. */
const leastShared = 0.5;

/**
 * What there is to show of an article, in the order of the text: its statements, each with the reader's annotation and
 * correction, and the reader's own highlights. What the reader said is no statement is left out.
 */
export function marksOf(
  detection: Detection | null,
  located: readonly LocatedAnnotation[],
  showDoubtful: boolean,
): readonly Mark[] {
  const statements = detection?.statements ?? [];
  const byStatement = new Map<number, LocatedAnnotation>();
  const alone: LocatedAnnotation[] = [];
  for (const kept of located) {
    if (kept.state === 'gone' || kept.annotation.deletedAt !== null) continue;
    const index = kept.annotation.statement === null ? -1 : findStatement(statements, placesOf(kept));
    if (index < 0 || byStatement.has(index)) alone.push(kept);
    else byStatement.set(index, kept);
  }
  const marks = statements.flatMap((statement, index) => {
    const kept = byStatement.get(index) ?? null;
    const isHidden = kept === null ? isDoubtful(statement) && !showDoubtful : false;
    return isHidden ? [] : [markOfStatement(statement, index, kept)];
  });
  return [...marks, ...alone.map(markOfAnnotation)]
    .filter(mark => mark.kept?.annotation.correction?.notStatement !== true)
    .sort((one, other) => startOf(one) - startOf(other));
}

/** Where an annotation's words are now, in order. */
export function placesOf(kept: LocatedAnnotation): readonly Span[] {
  return kept.locations
    .flatMap(location => (location.state === 'gone' ? [] : [location.span]))
    .sort((one, other) => one.start - other.start);
}

function markOfStatement(statement: Statement, index: number, kept: LocatedAnnotation | null): Mark {
  return {
    standing: kept?.annotation.correction?.attribution ?? statement.attribution,
    isQuoted: statement.form !== 'indirect',
    content: statement.content,
    source: statement.source,
    cue: statement.cue,
    detected: {index, statement},
    kept,
  };
}

function markOfAnnotation(kept: LocatedAnnotation): Mark {
  const {statement, correction} = kept.annotation;
  return {
    standing: correction?.attribution ?? statement?.attribution ?? 'own',
    isQuoted: statement !== null && statement.form !== 'indirect',
    content: placesOf(kept),
    source: [],
    cue: [],
    detected: null,
    kept,
  };
}

function findStatement(statements: readonly Statement[], places: readonly Span[]): number {
  let best = -1;
  let bestShared = leastShared;
  for (const [index, statement] of statements.entries()) {
    const shared = sharedBy(statement.content, places);
    if (shared > bestShared) {
      best = index;
      bestShared = shared;
    }
  }
  return best;
}

/** The part of all the units in either that is in both. Both are in order. */
function sharedBy(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const whole = lengthOf(one) + lengthOf(other) - shared;
  return whole === 0 ? 0 : shared / whole;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
