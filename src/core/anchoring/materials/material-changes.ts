import {findVerb} from '../../statements/cues/form-of-verb';
import {toneOfCue} from '../../statements/cues/tone-of-cue';
import type {MaterialChange, MaterialKind} from '../location';
import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import type {Edit} from './edit';
import {type Figure, figuresIn} from './figures';
import {modals} from './modals';
import {namesIn} from './names';
import {negations} from './negations';

/** The old and the new words that are compared, and what differs between them. */
export interface Comparison {
  readonly old: WordedText;
  readonly oldRange: WordRange;
  readonly now: WordedText;
  readonly nowRange: WordRange;
  readonly edits: readonly Edit[];
}

/** Names what an edit alters in what is said; in the order of the words. */
export function materialChanges(comparison: Comparison): MaterialChange[] {
  return comparison.edits.flatMap(edit => [
    ...numberChanges(comparison, edit),
    ...nameChanges(comparison, edit),
    ...countedChanges(comparison, edit, 'negation', negations),
    ...countedChanges(comparison, edit, 'modal', modals),
    ...toneChanges(comparison, edit),
  ]);
}

/** What an edit of the words around a statement alters in it: who says it, whether they do, and how that is reported. */
export function frameChanges(comparison: Comparison): MaterialChange[] {
  return comparison.edits.flatMap(edit => [
    ...(edit.old.to > edit.old.from && edit.new.to > edit.new.from ? nameChanges(comparison, edit) : []),
    ...countedChanges(comparison, edit, 'negation', negations),
    ...toneChanges(comparison, edit),
  ]);
}

function numberChanges({old, oldRange, now, nowRange}: Comparison, edit: Edit): MaterialChange[] {
  const before = figuresIn(old, edit.old, oldRange);
  const after = figuresIn(now, edit.new, nowRange);
  const taken = without(before, after);
  const put = without(after, before);
  const all = [...taken, ...put];
  if (all.length === 0) return [];
  if (all.every(figure => figure.doubtful) && (taken.length === 0 || put.length === 0)) return [];
  return [change('number', surfaces(old, taken), surfaces(now, put))];
}

function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const values = others.map(figure => figure.value);
  return figures.filter(({value}) => {
    const at = values.indexOf(value);
    if (at >= 0) values.splice(at, 1);
    return at < 0;
  });
}

function surfaces(text: WordedText, figures: readonly Figure[]): string {
  return figures.map(figure => surface(text, figure.words)).join(', ');
}

function nameChanges({old, oldRange, now, nowRange}: Comparison, edit: Edit): MaterialChange[] {
  const before = namesIn(old, edit.old);
  const after = namesIn(now, edit.new);
  if (before.length === 0 && after.length === 0) return [];
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
  return [change('name', wordsIn(old, taken), wordsIn(now, put))];
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

/** Changes of words of a list, by what is left when equal ones are taken out. */
function countedChanges(
  {old, now}: Comparison,
  edit: Edit,
  kind: MaterialKind,
  list: ReadonlySet<string>,
): MaterialChange[] {
  const before = listed(old, edit.old, list);
  const after = listed(now, edit.new, list);
  const sameCount = before.length === after.length;
  if (kind === 'negation' ? sameCount : sameCount && sameKeys(old, before, now, after)) return [];
  return [change(kind, wordsIn(old, before), wordsIn(now, after))];
}

function listed(text: WordedText, range: WordRange, list: ReadonlySet<string>): number[] {
  const words: number[] = [];
  for (let word = range.from; word < range.to; word++) {
    if (list.has(text.words.keys[word] ?? '') && !isMonth(text, word)) words.push(word);
  }
  return words;
}

/** *May* inside a sentence is the month, *Will* a man. */
function isMonth(text: WordedText, word: number): boolean {
  const surfaceOf = surface(text, {from: word, to: word + 1});
  return /^(?:May|Will)$/.test(surfaceOf) && namesIn(text, {from: word, to: word + 1}).length > 0;
}

function sameKeys(old: WordedText, before: readonly number[], now: WordedText, after: readonly number[]): boolean {
  const keys = (text: WordedText, words: readonly number[]): string =>
    words
      .map(word => text.words.keys[word] ?? '')
      .sort()
      .join(' ');
  return keys(old, before) === keys(now, after);
}

function toneChanges({old, now}: Comparison, edit: Edit): MaterialChange[] {
  const cueWords = (text: WordedText, range: WordRange): number[] => {
    const words: number[] = [];
    for (let word = range.from; word < range.to; word++) if (findVerb(text.words.keys[word] ?? '')) words.push(word);
    return words;
  };
  const before = cueWords(old, edit.old);
  const after = cueWords(now, edit.new);
  if (before.length === 0 || after.length === 0) return [];
  const toneOf = (text: WordedText, words: readonly number[]): string =>
    toneOfCue(words.map(word => text.words.keys[word] ?? ''));
  if (toneOf(old, before) === toneOf(now, after)) return [];
  return [change('tone', wordsIn(old, before), wordsIn(now, after))];
}

function change(kind: MaterialKind, before: string, after: string): MaterialChange {
  return {kind, before, after};
}

function wordsIn(text: WordedText, words: readonly number[]): string {
  return words.map(word => surface(text, {from: word, to: word + 1})).join(' ');
}

/** The words of a range as they stand in the original. */
function surface({original, folded, words}: WordedText, range: WordRange): string {
  const from = folded.starts[words.starts[range.from] ?? 0] ?? 0;
  const to = folded.ends[(words.ends[range.to - 1] ?? 1) - 1] ?? 0;
  return original.slice(from, to);
}
