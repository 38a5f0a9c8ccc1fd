import type {Block} from '../../articles/article';
import {contains} from '../../articles/span';
import type {Draft} from '../linking/draft';
import type {Quotation} from '../quotation';
import {indexAt, type Word, wordsIn} from '../reading/words';

/** Shorter quotations stand in an article twice by chance. In code units. */
const shortest = 12;
/** So many displayed quotations are looked up at most, which keeps a page full of them linear. */
export const mostEchoes = 40;
const confidence = 0.75;

/**
 * A headline or a pull quote repeats what somebody says further down: it has the same source. `undefined` where the words do not
 * stand in somebody’s content elsewhere.
 */
export function findEcho(
  text: string,
  blocks: readonly Block[],
  quotation: Quotation,
  drafts: readonly Draft[],
  words: readonly Word[],
): Draft | undefined {
  const [piece] = quotation.pieces;
  if (!piece || quotation.pieces.length > 1) return undefined;
  const kind = blocks[words[indexAt(words, piece.span.start)]?.block ?? -1]?.kind;
  if (kind !== 'heading' && kind !== 'caption' && kind !== 'blockquote') return undefined;
  const said = text.slice(piece.inner.start, piece.inner.end).replace(/[.,!?…\s]+$/u, '');
  if (said.length < shortest) return undefined;
  const lower = text.toLowerCase();
  // Rarely a letter's small form is longer, which would shift every offset behind it.
  const [searched, sought] = lower.length === text.length ? [lower, said.toLowerCase()] : [text, said];
  const elsewhere = searched.indexOf(sought, piece.span.end);
  const at = elsewhere >= 0 ? elsewhere : searched.indexOf(sought);
  if (at < 0 || (at >= piece.span.start && at < piece.span.end)) return undefined;
  const echo = {start: at, end: at + said.length};
  const owner = drafts.find(draft => draft.source.length > 0 && draft.content.some(span => contains(span, echo)));
  return owner && wordsIn(words, echo).length > 1
    ? {content: [piece.span], source: owner.source, cue: [], confidence, origin: 'continued'}
    : undefined;
}
