import type {Span} from '../../articles/span';
import type {Draft} from '../linking/draft';
import type {Quotation} from '../quotation';
import type {Word} from '../reading/words';
import {sortOrphan} from './sort-orphan';

/** A whole sentence in marks was said by somebody; three words may still be irony. Chosen by reading real pages. */
const confidenceByLength: readonly (readonly [words: number, confidence: number])[] = [
  [8, 0.75],
  [5, 0.65],
  [0, 0.55],
];

/** What the loose quotations come to. */
export interface Orphans {
  readonly drafts: Draft[];
  readonly scareQuotes: Span[];
}

/** Makes statements of quotations that nobody stands behind, and sets scare quotes apart; titles and mentioned words are neither. */
export function adoptOrphans(loose: readonly Quotation[], words: readonly Word[]): Orphans {
  const drafts: Draft[] = [];
  const scareQuotes: Span[] = [];
  for (const quotation of loose) {
    const kind = sortOrphan(quotation, words);
    const content = quotation.pieces.map(piece => piece.span);
    if (kind === 'scare') scareQuotes.push(...content);
    if (kind !== 'said') continue;
    const letters = quotation.pieces.reduce((sum, {inner}) => sum + inner.end - inner.start, 0);
    // Six code units a word with its space, the usual reckoning for English.
    const confidence = confidenceByLength.find(([count]) => letters / 6 >= count)?.[1] ?? 0.5;
    drafts.push({content, source: [], cue: [], confidence, origin: 'orphan'});
  }
  return {drafts, scareQuotes};
}
