import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import {magnitudes, numberWords, seldomNumbers, unitWords} from './lists/number-words';

/** A number as it stands in a text: *$2 million*, *forty-five*, *9th*. */
export interface Figure {
  readonly words: WordRange;
  /** Equal for equal numbers, however they are written. */
  readonly value: string;
  /** May be no number at all: *one of them*. */
  readonly doubtful: boolean;
}

type Kind = 'digits' | 'word' | 'magnitude' | 'unit';

function kindOf(key: string): Kind | undefined {
  if (/\p{N}/u.test(key)) return 'digits';
  if (numberWords.has(key)) return 'word';
  if (magnitudes.has(key)) return 'magnitude';
  if (unitWords.has(key)) return 'unit';
  return undefined;
}

/** The figures that have a word in the range, whole: a figure runs on over the range’s edges, but not over `within`. */
export function figuresIn(text: WordedText, range: WordRange, within: WordRange): Figure[] {
  const keys = text.words.keys;
  const isNumber = (word: number): boolean => kindOf(keys[word] ?? '') !== undefined;
  const figures: Figure[] = [];
  for (let word = range.from; word < range.to; word++) {
    if (!isNumber(word)) continue;
    let from = word;
    while (from > within.from && isNumber(from - 1) && goesOn(text, from)) from--;
    let to = word + 1;
    while (to < within.to && isNumber(to) && goesOn(text, to)) to++;
    const figure = readFigure(keys.slice(from, to), {from, to});
    if (figure) figures.push(figure);
    word = Math.max(word, to - 1);
  }
  return figures;
}

/** Whether a number word belongs to the one before it; *2014, 30 people* are two. */
function goesOn({folded, words}: WordedText, word: number): boolean {
  const gap = folded.text.slice(words.ends[word - 1] ?? 0, words.starts[word] ?? 0);
  const digits = (at: number): boolean => kindOf(words.keys[at] ?? '') === 'digits';
  return /^[ -]?$/.test(gap) && !(digits(word - 1) && digits(word));
}

/** *9th*, *2.5m*, *40k*; NaN for what is no plain number: *9:30*, *b12*. */
function readDigits(key: string): number {
  const parts = /^(\d+(?:\.\d+)?)(?:(k)|(mn?)|(bn?)|(tn?)|st|nd|rd|th)?$/.exec(key);
  if (parts === null) return Number.NaN;
  const [, digits, thousand, million, billion, trillion] = parts;
  return Number(digits) * (thousand ? 1e3 : million ? 1e6 : billion ? 1e9 : trillion ? 1e12 : 1);
}

function readFigure(keys: readonly string[], words: WordRange): Figure | undefined {
  let total = 0;
  let part = 0;
  let seen = false;
  let spelled = '';
  const units: string[] = [];
  for (const key of keys) {
    const kind = kindOf(key);
    if (kind === 'unit') units.push(key);
    else if (kind === 'magnitude') {
      const factor = magnitudes.get(key) ?? 1;
      part = (seen && part !== 0 ? part : 1) * factor;
      if (factor >= 1000) {
        total += part;
        part = 0;
      }
      seen = true;
    } else if (kind !== undefined) {
      const value = kind === 'word' ? numberWords.get(key) : readDigits(key);
      if (value === undefined || Number.isNaN(value)) spelled += `${key} `;
      else part += value;
      seen = true;
    }
  }
  if (!seen) return undefined;
  const doubtful = keys.length === 1 && seldomNumbers.has(keys[0] ?? '');
  return {words, value: `${spelled}${total + part} ${units.sort().join('')}`, doubtful};
}
