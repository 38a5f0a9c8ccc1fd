import type {AnnotationId} from '../../core/annotations/annotation';
import type {Span} from '../../core/articles/span';
import type {PlacedAnnotation} from '../../pages/kept/places-in-text';

/** A stretch of a paragraph over which the same annotations lie. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  /** Innermost last; empty: nothing is kept of it. */
  readonly ids: readonly AnnotationId[];
}

/** A paragraph cut wherever an annotation begins or ends. */
export function stretchesOf(text: string, paragraph: Span, placed: readonly PlacedAnnotation[]): readonly Stretch[] {
  const pieces = placed.flatMap(({annotation, spans}) =>
    spans
      .map(({start, end}) => ({
        id: annotation.id,
        start: Math.max(start, paragraph.start),
        end: Math.min(end, paragraph.end),
      }))
      .filter(({start, end}) => start < end),
  );
  const cuts = [...new Set([paragraph.start, paragraph.end, ...pieces.flatMap(({start, end}) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.end;
    const over = pieces.filter(piece => piece.start <= start && piece.end >= end);
    const longestFirst = over.sort((a, b) => b.end - b.start - (a.end - a.start));
    return {start, words: text.slice(start, end), ids: longestFirst.map(({id}) => id)};
  });
}
