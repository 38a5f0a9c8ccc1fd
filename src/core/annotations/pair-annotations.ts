import type {Location} from '../anchoring/location';
import type {Span} from '../articles/span';
import type {Statement} from '../statements/statement';
import type {Annotation} from './annotation';

/** An annotation, where its words are now, and where those are that were detected when the reader chose others. */
export interface Placed {
  readonly annotation: Annotation;
  readonly locations: readonly Location[];
  readonly detectedLocations: readonly Location[] | null;
}

interface Piece {
  readonly span: Span;
  readonly index: number;
  /** Where the furthest of this piece and those before it ends. */
  readonly reach: number;
}

/**
 * Which kept annotation belongs to which detected statement, by the statement's place in the list: the one that shares
 * the most letters with the annotation's words, and at least half of them. Highlights of the reader's own belong to none.
 */
export function pairAnnotations<Kind extends Placed>(
  statements: readonly Statement[],
  placed: readonly Kind[],
): ReadonlyMap<number, Kind> {
  const pieces = piecesOf(statements);
  const lengths = statements.map(({content}) => lengthOf(content));
  const pairs = new Map<number, Kind>();
  for (const one of placed) {
    if (one.annotation.statement === null) continue;
    const index = findBest(pieces, lengths, spansOf(one.detectedLocations ?? one.locations));
    if (index !== undefined && !pairs.has(index)) pairs.set(index, one);
  }
  return pairs;
}

function spansOf(locations: readonly Location[]): readonly Span[] {
  return locations.flatMap(location => (location.state === 'gone' ? [] : [location.span]));
}

function piecesOf(statements: readonly Statement[]): readonly Piece[] {
  let reach = 0;
  return statements
    .flatMap(({content}, index) => content.map(span => ({span, index})))
    .sort((a, b) => a.span.start - b.span.start)
    .map(piece => {
      reach = Math.max(reach, piece.span.end);
      return {...piece, reach};
    });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function findBest(pieces: readonly Piece[], lengths: readonly number[], spans: readonly Span[]): number | undefined {
  const half = lengthOf(spans) / 2;
  let best: {readonly index: number; readonly letters: number; readonly length: number} | undefined;
  for (const [index, letters] of lettersShared(pieces, spans)) {
    if (letters < half) continue;
    const length = lengths[index] ?? 0;
    // Of equals the shorter one, so that a nested statement is not taken for the one around it.
    if (!best || letters > best.letters || (letters === best.letters && length < best.length)) {
      best = {index, letters, length};
    }
  }
  return best?.index;
}

/** How many letters each statement has in common with the spans. */
function lettersShared(pieces: readonly Piece[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const span of spans) {
    for (let at = firstFrom(pieces, span.end) - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (piece === undefined || piece.reach <= span.start) break;
      const letters = Math.min(piece.span.end, span.end) - Math.max(piece.span.start, span.start);
      if (letters > 0) shared.set(piece.index, (shared.get(piece.index) ?? 0) + letters);
    }
  }
  return shared;
}

/** The place of the first piece that begins at or after `start`. */
function firstFrom(pieces: readonly Piece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
