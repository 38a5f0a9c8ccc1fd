import {drain} from '../drain';
import {foldingText} from '../folding/folding-text';
import type {Selectors} from '../selectors';
import {type KeptPassage, readKeptPassage} from './kept-passage';
import type {TextIndex} from './lookup/text-index';

/** An annotation’s passage in the numbers of the text that it is looked for in. */
export interface KeptWords extends KeptPassage {
  readonly selectors: Selectors;
  /** For each word of the passage: its number in the text, −1 when the text has no such word. */
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** The annotation’s own words, folded. */
  readonly foldedQuote: string;
}

/** How much less a word says each time that its frequency doubles, and what it says at least. */
const weightLost = 0.1;
const weightLeast = 0.3;

/** What a word that stands `count` times in a text says of where it stands, 0 to 1. */
function weightOf(count: number): number {
  return count <= 1 ? 1 : Math.max(weightLeast, 1 - weightLost * Math.log2(count));
}

export function readKeptWords(selectors: Selectors, index: TextIndex): KeptWords {
  const passage = readKeptPassage(selectors);
  const {keys} = passage.words;
  const ids = new Int32Array(keys.length);
  const weights = new Float32Array(keys.length);
  for (const [word, key] of keys.entries()) {
    const id = index.idOf(key);
    ids[word] = id;
    weights[word] = weightOf(id < 0 ? 0 : index.singles.count(id));
  }
  const foldedQuote = drain(foldingText(selectors.quote.exact)).text;
  return {...passage, selectors, ids, weights, foldedQuote};
}
