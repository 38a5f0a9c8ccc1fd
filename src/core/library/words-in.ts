/** Without case, accents and width: as words are told apart by a search. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, in their order. */
export function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => foldWord(word));
}
