import type {FoldedText} from '../folding/folded-text';
import type {KeptWords} from '../words/kept-words';
import {pairKey} from '../words/lookup/pair-key';
import type {TextIndex} from '../words/lookup/text-index';

/** Equal copies that are looked at; of more, those nearest to the old place. */
const copiesLimit = 128;

/** Where a folded quotation begins in the folded text; no word is cut that was whole. */
export function findOccurrences(kept: KeptWords, index: TextIndex, quote: string): number[] {
  const text = index.folded.text;
  const {from} = kept.quote;
  const keptStart = kept.folded.text.indexOf(quote, Math.max(0, (kept.words.starts[from] ?? 0) - quote.length));
  const starts: number[] = [];
  const anchor = rarest(kept, index);
  if (anchor === undefined || keptStart < 0) {
    for (let at = text.indexOf(quote); at >= 0 && starts.length < copiesLimit; at = text.indexOf(quote, at + 1))
      starts.push(at);
  } else {
    const offset = (kept.words.starts[anchor.word] ?? 0) - keptStart;
    for (const place of nearestOf(anchor.places, index, kept.selectors.position?.start ?? 0)) {
      const start = (index.words.starts[place] ?? 0) - offset;
      if (start >= 0 && text.startsWith(quote, start)) starts.push(start);
    }
  }
  const wholeStart = isEdge(kept.folded.text, keptStart);
  const wholeEnd = isEdge(kept.folded.text, keptStart + quote.length);
  return starts.filter(start => {
    const end = start + quote.length;
    return (
      isWhole(index.folded, start, end) && (!wholeStart || isEdge(text, start)) && (!wholeEnd || isEdge(text, end))
    );
  });
}

/** Whether no character of the original is cut: half of a surrogate pair, one dot of *…*. */
function isWhole({starts, ends}: FoldedText, start: number, end: number): boolean {
  return starts[start] !== starts[start - 1] && ends[end - 1] !== ends[end];
}

/** The pair of neighbouring words, or the word, that stands least often in the text, of those that are in the quotation whole. */
function rarest(kept: KeptWords, index: TextIndex): {word: number; places: Int32Array} | undefined {
  const {from, to} = kept.quote;
  const count = to - from;
  if (count < 4) return undefined;
  let best: {word: number; places: Int32Array} | undefined;
  for (let word = from + 1; word + 2 < to; word++) {
    const places = index.pairs.of(pairKey(kept.ids[word] ?? -1, kept.ids[word + 1] ?? -1));
    if (best === undefined || places.length < best.places.length) best = {word, places};
    if (best.places.length <= 1) break;
  }
  return best;
}

function nearestOf(places: Int32Array, index: TextIndex, offset: number): Int32Array {
  if (places.length <= copiesLimit) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.folded.starts[index.words.starts[places[middle] ?? 0] ?? 0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(places.length - copiesLimit, low - copiesLimit / 2));
  return places.subarray(from, from + copiesLimit);
}

/** Whether no word runs over an offset of a folded text. */
function isEdge(text: string, offset: number): boolean {
  return offset <= 0 || offset >= text.length || !/^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}
