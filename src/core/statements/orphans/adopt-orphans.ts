import type {Span} from '../../articles/span';
import type {Draft} from '../linking/draft';
import {findSigned} from '../linking/find-signed';
import type {Quotation} from '../quotation';
import type {Reading} from '../reading';
import {type Word, wordsIn} from '../reading/words';
import {findEcho, mostEchoes} from './find-echo';
import {sortOrphan} from './sort-orphan';

/** A whole sentence in marks was said by somebody; a few words inside a sentence may still be irony. Chosen by reading real pages. */
const confidence = {sentence: 0.75, longFragment: 0.65, fragment: 0.55, scrap: 0.45};

/** What the loose quotations come to. */
export interface Orphans {
  readonly drafts: Draft[];
  readonly scareQuotes: Span[];
}

/** Makes statements of quotations that nobody stands behind, and sets scare quotes apart; titles and mentioned words are neither. */
export function adoptOrphans(
  {text, blocks}: Pick<Reading, 'text' | 'blocks'>,
  loose: readonly Quotation[],
  words: readonly Word[],
  told: readonly Draft[],
): Orphans {
  const drafts: Draft[] = [];
  const scareQuotes: Span[] = [];
  let looked = 0;
  for (const quotation of loose) {
    const signed =
      findSigned(text, quotation, words) ??
      (looked++ < mostEchoes ? findEcho(text, blocks, quotation, told, words) : undefined);
    if (signed) {
      drafts.push(signed);
      continue;
    }
    const kind = sortOrphan(quotation, words);
    const content = quotation.pieces.map(piece => piece.span);
    if (kind === 'scare') scareQuotes.push(...content);
    if (kind !== 'said') continue;
    drafts.push({content, source: [], cue: [], confidence: confidenceIn(quotation, words), origin: 'orphan'});
  }
  return {drafts, scareQuotes};
}

function confidenceIn(quotation: Quotation, words: readonly Word[]): number {
  const inside = quotation.pieces.flatMap(piece => wordsIn(words, piece.inner));
  const count = inside.filter(word => word.spoken).length;
  if (inside[0]?.capital && (count > 4 || /^[.!?…]$/.test(inside.at(-1)?.text ?? ''))) return confidence.sentence;
  return count >= 8 ? confidence.longFragment : count >= 5 ? confidence.fragment : confidence.scrap;
}
