import {findVerb} from '../../statements/cues/form-of-verb';
import {toneOfCue} from '../../statements/cues/tone-of-cue';
import type {MaterialChange, MaterialKind} from '../location';
import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import type {Comparison} from './comparison';
import type {Edit} from './edit';
import {modals} from './lists/modals';
import {negations} from './lists/negations';
import {nameChanges, namesExchanged, namesSwapped} from './name-changes';
import {namesIn} from './names';
import {numberChanges} from './number-changes';
import {surface, wordsIn} from './surface';

/** Names what edits alter in what is said; in the order of the words. */
export function materialChanges(comparison: Comparison): MaterialChange[] {
  const changes = comparison.edits.flatMap(edit => [
    ...numberChanges(comparison, edit),
    ...nameChanges(comparison, edit),
    ...countedChanges(comparison, edit, 'negation', negations),
    ...countedChanges(comparison, edit, 'modal', modals),
    ...toneChanges(comparison, edit),
  ]);
  return changes.some(({kind}) => kind === 'name') ? changes : [...changes, ...namesSwapped(comparison)];
}

/** What an edit of the words around a statement alters in it: who says it, whether they do, and how that is reported. */
export function frameChanges(comparison: Comparison): MaterialChange[] {
  return comparison.edits.flatMap(edit => [
    ...namesExchanged(comparison, edit),
    ...countedChanges(comparison, edit, 'negation', negations),
    ...toneChanges(comparison, edit),
  ]);
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
  return [{kind, before: wordsIn(old, before), after: wordsIn(now, after)}];
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
  return [{kind: 'tone', before: wordsIn(old, before), after: wordsIn(now, after)}];
}
