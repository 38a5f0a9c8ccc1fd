import {foldCharacter} from '../folding/fold-character';
import {splitContraction} from './contractions';
import type {WordList} from './word-list';

/** Code units between two rests: a few milliseconds of work. */
const sliceLength = 16_384;

/** Marks that say what a number counts: *$2* is not *€2*. */
const unitMarks = new Map([
  ['$', '$'], // $2 million
  ['£', '£'], // £2
  ['€', '€'], // €2
  ['¥', '¥'], // ¥2
  ['₹', '₹'], // ₹2
  ['%', 'percent'], // 4%
]);

/**
 * Cuts a folded text into words, yielding between slices. Letters, digits and inner apostrophes make a word, marks between
 * digits too (*2,000*, *3.5*, *9:30*); in scripts without spaces each character is one.
 */
export function* readingWords(text: string): Generator<void, WordList> {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (key: string, start: number, end: number): void => {
    keys.push(key);
    starts.push(start);
    ends.push(end);
  };
  let rest = sliceLength;
  for (let at = 0; at < text.length; ) {
    if (at > rest) {
      rest = at + sliceLength;
      yield;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    const kind = foldCharacter(codePoint).class;
    if (kind === 'letter' || kind === 'digit' || kind === 'mark') {
      const end = wordEnd(text, at);
      const word = text.slice(at, end).toLowerCase();
      const parts = word.length === end - at ? splitContraction(word) : undefined;
      let partStart = at;
      for (const [key, length] of parts ?? []) {
        push(key, partStart, partStart + length);
        partStart += length;
      }
      if (parts === undefined) push(kind === 'digit' ? word.replaceAll(',', '') : word, at, end);
      at = end;
      continue;
    }
    if (kind === 'sign') push(text.slice(at, at + size), at, at + size);
    const unit = size === 1 ? unitMarks.get(text.charAt(at)) : undefined;
    if (unit !== undefined) push(unit, at, at + 1);
    at += size;
  }
  return {keys, starts, ends};
}

function wordEnd(text: string, from: number): number {
  let at = from;
  let previous = '';
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = foldCharacter(codePoint).class;
    if (kind === 'letter' || kind === 'digit' || kind === 'mark') {
      previous = kind;
      at += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    const next = foldCharacter(text.codePointAt(at + 1) ?? 0x20).class;
    const mark = text.charAt(at);
    const goesOn =
      mark === "'"
        ? next === 'letter'
        : (mark === ',' || mark === '.' || mark === ':') && previous === 'digit' && next === 'digit';
    if (!goesOn) break;
    at++;
  }
  return at;
}
