import {alignPassages} from './alignment/align-passages';
import type {MaterialChange} from './location';
import {editsBetween} from './materials/edit';
import {materialChanges} from './materials/material-changes';
import {wordText} from './words/worded-text';

/** The changes between two versions of some words that alter what is said: numbers, names, *not*, *may*, tone. */
export function materialBetween(before: string, after: string): MaterialChange[] {
  const old = wordText(before);
  const now = wordText(after);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const a = Int32Array.from(old.words.keys, numberOf);
  const b = Int32Array.from(now.words.keys, numberOf);
  const oldRange = {from: 0, to: a.length};
  const nowRange = {from: 0, to: b.length};
  const matches = alignPassages({a, b, weights: new Float32Array(a.length).fill(1)});
  return materialChanges({old, oldRange, now, nowRange, edits: editsBetween(oldRange, nowRange, matches)});
}
