import type {Catalogue} from '../catalogue/catalogue';
import {findWords, wordsIn} from '../words-in';

/** A word that was typed. */
export interface SearchedWord {
  readonly typed: string;
  /** When no word begins so: those that may be meant. */
  readonly near: ReadonlySet<string> | null;
}

/** More words than make sense together. */
const most = 30;

/** What is looked for, in the words that there are. */
export function readSearched(catalogue: Catalogue, text: string): readonly SearchedWord[] {
  // The last letter of a run is looked for with the one before it.
  const found = findWords(text).filter(({end}, at, all) => end !== all[at - 1]?.end);
  const words = [...new Set(found.map(({word}) => word))].slice(0, most);
  return words.map(typed => ({typed, near: catalogue.knows(typed) ? null : catalogue.near(typed)}));
}

/** How well a word fits: not, nearly, it begins so, it is the very word. */
export const fits = {not: 0, near: 1, begun: 2, whole: 4} as const;

export function fitOf({typed, near}: SearchedWord, word: string): number {
  if (near !== null) return near.has(word) ? fits.near : fits.not;
  if (!word.startsWith(typed)) return fits.not;
  return word.length === typed.length ? fits.whole : fits.begun;
}

/** The words of texts that a search found them by, each once. */
export function termsIn(searched: readonly SearchedWord[], texts: readonly string[]): readonly string[] {
  if (searched.length === 0) return [];
  const words = new Set(texts.flatMap(wordsIn));
  return [...words].filter(word => searched.some(one => fitOf(one, word) > 0));
}
