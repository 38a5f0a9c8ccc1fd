import type {Annotation, AnnotationId, TextHash} from '../../core/annotations/annotation';
import type {Span} from '../../core/articles/span';

/** Where an annotation's words stand in a stored text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
}

/** Where annotations stand in one of the article's stored texts, in the order of their words; without those that count in another. */
export function placesInText(
  annotations: readonly Annotation[],
  textHash: TextHash,
  length: number,
): readonly PlacedAnnotation[] {
  return annotations
    .flatMap(annotation => {
      const selectors =
        annotation.textHash === textHash
          ? annotation.selectors
          : annotation.earlierPlaces.findLast(place => place.textHash === textHash)?.selectors;
      const spans = (selectors ?? []).flatMap(({position}) =>
        position !== null && position.start < position.end && position.end <= length ? [position] : [],
      );
      return spans.length === 0 ? [] : [{annotation, spans}];
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

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
