const plain = /^[a-z0-9]*$/i;

/** Without case, accents and width: as words are told apart by a search. */
export function foldWord(word: string): string {
  // Most words are of plain letters, and for those the long way takes ten times as long.
  if (plain.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, in their order. */
export function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord);
}
