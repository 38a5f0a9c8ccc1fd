import type {Span} from '../../../articles/span';
import type {Reading} from '../../reading';
import type {Sequence} from '../features/sequence';
import type {Part} from './find-parts';

/** The words of a part in the article's text: a span for each block that it runs through. */
export function partSpans(part: Part, {tokens}: Reading, {tokenAt}: Sequence): Span[] {
  const spans: Span[] = [];
  let open: {start: number; end: number} | undefined;
  for (let position = part.first; position <= part.last; position++) {
    const token = tokens[tokenAt[position] ?? -1];
    if (!token) {
      // A border between blocks.
      open = undefined;
    } else if (open) {
      open.end = token.end;
    } else {
      open = {start: token.start, end: token.end};
      spans.push(open);
    }
  }
  return spans;
}
