import {contentOf, placesOf} from '../../core/annotations/content-of';
import {correctStatement} from '../../core/annotations/correct-statement';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import {pairAnnotations} from '../../core/annotations/pair-annotations';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {Detection, Statement} from '../../core/statements/statement';
import type {LocatedAnnotation} from '../../messaging/contract';
import {type Mark, startOf} from './mark';

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
  const there = located.filter(kept => kept.state !== 'gone' && kept.annotation.deletedAt === null);
  const byStatement = pairAnnotations(statements, there);
  const paired = new Set(byStatement.values());
  const alone = there.filter(kept => !paired.has(kept));
  const marks = statements.flatMap((statement, index) => {
    const kept = byStatement.get(index) ?? null;
    const isHidden = kept === null ? isDoubtful(statement) && !showDoubtful : false;
    return isHidden ? [] : [markOfStatement(statement, index, kept)];
  });
  return [...marks, ...alone.map(markOfAnnotation)]
    .filter(mark => mark.kept?.annotation.correction?.notStatement !== true)
    .sort((one, other) => startOf(one) - startOf(other));
}

function markOfStatement(statement: Statement, index: number, kept: LocatedAnnotation | null): Mark {
  return {
    standing: correctStatement(statement, kept?.annotation.correction ?? null).attribution,
    isQuoted: statement.form !== 'indirect',
    content: contentOf(statement, kept),
    source: statement.source,
    cue: statement.cue,
    detected: {index, statement},
    kept,
  };
}

function markOfAnnotation(kept: LocatedAnnotation): Mark {
  const {statement} = kept.annotation;
  return {
    standing: effectiveStatement(kept.annotation)?.attribution ?? 'own',
    isQuoted: statement !== null && statement.form !== 'indirect',
    content: placesOf(kept),
    source: [],
    cue: [],
    detected: null,
    kept,
  };
}
