import type {QuoteSelector, Selectors} from '../../anchoring/selectors';
import {iriOf} from './iri-of';

/** The text that selectors count in, as far as it is kept. */
export interface SeenText {
  /** ISO 8601. */
  readonly seenAt: string;
  /** Code units to code points; absent when the text is not kept. */
  readonly toCodePoints?: (offset: number) => number;
}

function formatQuote({exact, prefix, suffix}: QuoteSelector) {
  return {type: 'TextQuoteSelector', exact, prefix, suffix};
}

/** A stretch of an article, https://www.w3.org/TR/annotation-model/#specific-resources */
export function formatTarget(address: string, {quote, position, paragraph, rivals}: Selectors, seen: SeenText) {
  const {seenAt, toCodePoints} = seen;
  return {
    type: 'SpecificResource',
    source: iriOf(address),
    selector: [
      formatQuote(quote),
      ...(toCodePoints && position
        ? [{type: 'TextPositionSelector', start: toCodePoints(position.start), end: toCodePoints(position.end)}]
        : []),
    ],
    state: {type: 'TimeState', sourceDate: seenAt},
    // The same position in UTF-16 code units, in which our own texts are counted.
    ...(position && {'hearsay:position': {'hearsay:start': position.start, 'hearsay:end': position.end}}),
    ...(paragraph && {
      'hearsay:paragraph': {
        'hearsay:text': paragraph.text,
        'hearsay:start': paragraph.start,
        'hearsay:index': paragraph.index,
      },
    }),
    ...(rivals && {'hearsay:rivals': rivals.map(formatQuote)}),
  };
}
