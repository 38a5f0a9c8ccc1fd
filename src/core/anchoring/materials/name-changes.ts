import type {MaterialChange} from '../location';
import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import type {Comparison} from './comparison';
import type {Edit} from './edit';
import {namesIn} from './names';
import {surface, wordsIn} from './surface';

/** Words of names that are compared in their order; in longer words names move for many reasons. */
const swappedLimit = 6;

/** Names that an edit took out, put in, or put in the place of others. */
export function nameChanges(comparison: Comparison, edit: Edit): MaterialChange[] {
  const {old, oldRange, now, nowRange} = comparison;
  const before = namesIn(old, edit.old);
  const after = namesIn(now, edit.new);
  if (before.length === 0 && after.length === 0) return [];
  if (before.length > 0 && after.length > 0) return nameExchanged(comparison, before, after);
  // A name that only moved, or was shortened where its other part stays, is the same name.
  const rarer = (text: WordedText, range: WordRange, other: WordedText, otherRange: WordRange) => (word: number) => {
    const key = text.words.keys[word] ?? '';
    return occurrences(text, range, key) > occurrences(other, otherRange, key);
  };
  const taken = before.filter(rarer(old, oldRange, now, nowRange));
  const put = after.filter(rarer(now, nowRange, old, oldRange));
  if (taken.length === 0 && put.length === 0) return [];
  if (put.length === 0 && besidesKeptName(old, edit.old, oldRange)) return [];
  if (taken.length === 0 && besidesKeptName(now, edit.new, nowRange)) return [];
  return [{kind: 'name', before: wordsIn(old, taken), after: wordsIn(now, put)}];
}

/** Names in the place of others, or of a pronoun when the old passage does not know them: *he said* became *Lee said*. */
export function namesExchanged(comparison: Comparison, edit: Edit): MaterialChange[] {
  const {old, now} = comparison;
  const before = namesIn(old, edit.old);
  const after = namesIn(now, edit.new);
  if (after.length === 0) return [];
  if (before.length > 0) return nameExchanged(comparison, before, after);
  const isKnown = after.some(word => old.words.keys.includes(now.words.keys[word] ?? ''));
  if (isKnown || edit.old.to === edit.old.from) return [];
  return [{kind: 'name', before: surface(old, edit.old), after: wordsIn(now, after)}];
}

/** One name in another’s place, though both may stand elsewhere too: *Ruiz beat Lee* became *Lee beat Ruiz*. */
function nameExchanged({old, now}: Comparison, before: readonly number[], after: readonly number[]): MaterialChange[] {
  const keysBefore = new Set(before.map(word => old.words.keys[word]));
  const isSame = after.some(word => keysBefore.has(now.words.keys[word]));
  return isSame ? [] : [{kind: 'name', before: wordsIn(old, before), after: wordsIn(now, after)}];
}

function occurrences(text: WordedText, range: WordRange, key: string): number {
  let count = 0;
  for (let word = range.from; word < range.to; word++) if (text.words.keys[word] === key) count++;
  return count;
}

/** Whether the edited words stand right beside a name that was left: *Ana Ruiz* became *Ruiz*. */
function besidesKeptName(text: WordedText, range: WordRange, within: WordRange): boolean {
  const beside = [range.from - 1, range.to].filter(word => word >= within.from && word < within.to);
  return beside.some(word => namesIn(text, {from: word, to: word + 1}).length > 0);
}

/** The same two names or three in another order: *Ana Ruiz beat Tom Lee* became *Tom Lee beat Ana Ruiz*. */
export function namesSwapped({old, oldRange, now, nowRange, edits}: Comparison): MaterialChange[] {
  if (edits.length === 0) return [];
  const before = namesIn(old, oldRange);
  const after = namesIn(now, nowRange);
  if (before.length < 2 || before.length > swappedLimit || before.length !== after.length) return [];
  const keysBefore = before.map(word => old.words.keys[word] ?? '');
  const keysAfter = after.map(word => now.words.keys[word] ?? '');
  const isSame = keysBefore.join(' ') === keysAfter.join(' ');
  if (isSame || keysBefore.toSorted().join(' ') !== keysAfter.toSorted().join(' ')) return [];
  return [{kind: 'name', before: wordsIn(old, before), after: wordsIn(now, after)}];
}
