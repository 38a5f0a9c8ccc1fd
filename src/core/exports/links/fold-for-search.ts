/** Text as a browser’s own search sees it: white space collapsed, case left out. */
export function foldForSearch(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** How often words stand in a text, over each other too, counted no further than `enough`. */
export function countCopies(text: string, words: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < enough; at = text.indexOf(words, at + 1)) count++;
  return count;
}
