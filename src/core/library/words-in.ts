const plain = /^[a-z0-9]*$/i;

/** Without case, accents and width: as words are told apart by a search. */
export function foldWord(word: string): string {
  // Most words are of plain letters, and for those the long way takes ten times as long.
  if (plain.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word of a text, folded, and where it stands. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const run = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that are written without white space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * The words of a text, in their order. Where no white space tells words apart, each two letters beside each other are
 * one, 隧道口 → 隧道, 道口, 口: so that what stands within a run of them is found.
 */
export function findWords(text: string): readonly FoundWord[] {
  const found: FoundWord[] = [];
  for (const {0: word, index: start} of text.matchAll(run)) {
    if (unspaced.test(word)) found.push(...pairsIn(word, start));
    else found.push({word: foldWord(word), start, end: start + word.length});
  }
  return found;
}

function pairsIn(word: string, from: number): FoundWord[] {
  const letters = Array.from(word.matchAll(/\P{M}\p{M}*|\p{M}+/gu), ({0: letter, index}) => ({letter, index}));
  return letters.map(({letter, index}, at) => {
    const pair = letter + (letters[at + 1]?.letter ?? '');
    return {word: foldWord(pair), start: from + index, end: from + index + pair.length};
  });
}

/** Of plain letters and the usual marks; most English texts are, and for those the long way takes five times as long. */
const simple = /^[\n -~\u2010-\u2027]*$/;
const simpleRun = /[a-z0-9]+/g;

/** The words of a text, folded, in their order. */
export function wordsIn(text: string): string[] {
  if (simple.test(text)) return text.toLowerCase().match(simpleRun) ?? [];
  // Where they are is not asked, which makes it quick.
  if (!unspaced.test(text)) return (text.match(run) ?? []).map(foldWord);
  return findWords(text).map(({word}) => word);
}
