import type {Block} from '../../articles/article';
import type {Draft} from '../linking/draft';
import {indexAt} from '../reading/words';

/** Below what is shown unasked. */
const confidence = 0.4;

/**
 * In a language that no model reads, a quotation inside a sentence most likely has a speaker who was not recognised: to say that nobody
 * stands behind it would accuse the article wrongly. Only one that makes a paragraph by itself is believed to stand alone.
 */
export function doubtEmbedded(drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  const spans = blocks.map(block => block.span);
  return drafts.map(draft => {
    const [first, last] = [draft.content[0], draft.content.at(-1)];
    if (draft.origin !== 'orphan' || !first || !last) return draft;
    const [start, end] = [spans[indexAt(spans, first.start)]?.start, spans[indexAt(spans, last.end - 1)]?.end];
    const alone = start === first.start && end !== undefined && end - last.end <= 1;
    return alone ? draft : {...draft, confidence: Math.min(draft.confidence, confidence)};
  });
}
