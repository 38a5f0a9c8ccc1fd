import type {Annotation, TextHash} from '../../core/annotations/annotation';
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
