import {alignPassages} from '../alignment/align-passages';
import type {Match} from '../alignment/align-words';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import {beginsSentence} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {beginsParagraph, gapBefore, type WordedText} from '../words/worded-text';
import {type Image, measure} from './image';

/** New words beyond as many as were left over that an edge may hold. */
const slack = 6;
/** A part so small of the words found is not what stands for a whole sentence. */
const stragglerShare = 0.25;
/** Only a place at least so like the quotation can hide another that is less like it and still the right one. */
const maskLeast = 0.3;
/** Words put in right at the edge of a quotation whose own last word is still there: *they did* **not**. */
const putInSlack = 3;

/** Aligns the quotation with a window of the text; `undefined` when they have no word in common. */
export function findImage(kept: KeptWords, index: TextIndex, window: WordRange): Image | undefined {
  const {from, to} = kept.quote;
  const matches = alignPassages({
    a: kept.ids.subarray(from, to),
    b: index.ids.subarray(window.from, window.to),
    weights: kept.weights.subarray(from, to),
  }).map(([i, j]): Match => [i + from, j + window.from]);
  const core = withoutStragglers(kept, index, matches);
  const first = core[0];
  const last = core.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return measure(kept, {from: startOf(kept, index, first), to: endOf(kept, index, last)}, core);
}

/** The place in a window most like the quotation; then, since it may be a rival’s, the ones before and behind it. */
export function* findImages(kept: KeptWords, index: TextIndex, window: WordRange): Generator<Image> {
  const image = findImage(kept, index, window);
  if (image === undefined) return;
  yield image;
  if (image.similarity < maskLeast) return;
  const least = (kept.quote.to - kept.quote.from) / 2;
  for (const rest of [
    {from: window.from, to: image.words.from},
    {from: image.words.to, to: window.to},
  ]) {
    const other = rest.to - rest.from > least ? findImage(kept, index, rest) : undefined;
    if (other) yield other;
  }
}

/**
 * Leaves out the few words at an edge that were found in another sentence: *Ruiz said* of the sentence before, where
 * *Ruiz said* of this one became *Ruiz claimed*.
 */
function withoutStragglers(kept: KeptWords, index: TextIndex, matches: readonly Match[]): readonly Match[] {
  let total = 0;
  for (const [word] of matches) total += kept.weights[word] ?? 0;
  let from = 0;
  let to = matches.length;
  let weight = 0;
  for (let at = 1; at < matches.length; at++) {
    weight += kept.weights[matches[at - 1]?.[0] ?? 0] ?? 0;
    const share = weight / total;
    if (share >= stragglerShare && share <= 1 - stragglerShare) continue;
    const [old, now] = matches[at] ?? [0, 0];
    const [oldBefore, nowBefore] = matches[at - 1] ?? [0, 0];
    if (!crossesSentence(index, nowBefore, now) || crossesSentence(kept, oldBefore, old)) continue;
    if (share < stragglerShare) from = at;
    else to = Math.min(to, at);
  }
  return matches.slice(from, to);
}

function crossesSentence(text: WordedText, before: number, word: number): boolean {
  for (let at = before + 1; at <= word; at++) if (beginsSentence(text, at)) return true;
  return false;
}

/** The image’s first word: behind the old context where that stands near, else as far out as words were left over. */
function startOf(kept: KeptWords, index: TextIndex, [old, now]: Match): number {
  const left = old - kept.quote.from;
  if (left === 0) return now - putInBefore(kept, index, now);
  const least = Math.max(0, now - left - slack);
  for (let word = now - 1; word >= least; word--) {
    if (beginsParagraph(index, word + 1)) break;
    if (isNeighbour(kept, index, kept.quote.from - 1, word)) return word + 1;
  }
  let start = now;
  while (start > 0 && now - start < left && !isParted(index, start)) start--;
  return start;
}

function endOf(kept: KeptWords, index: TextIndex, [old, now]: Match): number {
  const left = kept.quote.to - 1 - old;
  if (left === 0) return now + 1 + putInAfter(kept, index, now);
  const most = Math.min(index.ids.length - 1, now + 1 + left + slack);
  for (let word = now + 1; word <= most; word++) {
    if (isNeighbour(kept, index, kept.quote.to, word)) return word;
    if (beginsParagraph(index, word)) break;
  }
  let end = now + 1;
  while (end < index.ids.length && end - now - 1 < left && !isParted(index, end)) end++;
  return end;
}

/**
 * Words put in between the old context and the quotation’s first word. Where the quotation began its sentence they
 * belong to it if they begin theirs: *and* of *…, and it will* does not.
 */
function putInBefore(kept: KeptWords, index: TextIndex, first: number): number {
  const began = isParted(kept, kept.quote.from);
  for (let count = 0; count <= putInSlack && first - count > 0; count++) {
    const parted = isParted(index, first - count);
    if (began ? parted : isNeighbour(kept, index, kept.quote.from - 1, first - count - 1)) return count;
    if (parted || gapBefore(index, first - count) !== ' ') return 0;
  }
  return 0;
}

/** The same between its last word and the old context behind: *they did* **not**. */
function putInAfter(kept: KeptWords, index: TextIndex, last: number): number {
  const ended = isParted(kept, kept.quote.to);
  for (let count = 0; count <= putInSlack; count++) {
    const next = last + 1 + count;
    const parted = isParted(index, next);
    if (ended ? parted : isNeighbour(kept, index, kept.quote.to, next)) return count;
    if (parted || !/^[ ']?$/.test(gapBefore(index, next))) return 0;
  }
  return 0;
}

/** Whether a sentence or a quotation begins or ends before a word. */
function isParted(text: WordedText, word: number): boolean {
  return beginsSentence(text, word) || gapBefore(text, word).includes('"');
}

function isNeighbour(kept: KeptWords, index: TextIndex, old: number, now: number): boolean {
  const id = kept.ids[old];
  if (id === undefined || id < 0 || id !== index.ids[now]) return false;
  // Two words in a row, or one that is rare: *the* stands everywhere.
  const step = old < kept.quote.from ? -1 : 1;
  const further = kept.ids[old + step];
  return (kept.weights[old] ?? 0) > 0.9 || (further !== undefined && further >= 0 && further === index.ids[now + step]);
}
