import {indexAt, type Word} from '../../statements/reading/words';
import {isPersonNoun} from '../lists/is-person-noun';
import {genderByWord} from '../lists/titles';
import {unnamedNouns} from '../lists/unnamed';
import type {Gender} from '../names/name';

/** In words: how far back a stranger may stand. */
const reach = 45;
/** In words: how long a subject is from its article to its noun. */
const longestSubject = 8;

/**
 * Where a sentence, the pronoun’s or the one before, has somebody without a name as its subject: ***A Brazilian woman** won, after she …*,
 * ***My mother** told me*. `undefined` if none has. The offset of the noun, in code units.
 */
export function findStranger(words: readonly Word[], at: Word, gender: Gender): number | undefined {
  return findBackwards(words, at, (word, index) => {
    if ((genderByWord[word.lower] ?? gender) !== gender || !isPersonNoun(word.lower)) return false;
    const next = words[index + 1];
    // *A reporter asked Lee whether …, and she …*: who asks does not answer.
    if (/^ask/.test(next?.lower ?? '') || next?.capital || (next?.text === ',' && words[index + 2]?.capital))
      return false;
    for (let i = index - 1; i >= index - longestSubject; i--) {
      if (words[i]?.sentence !== word.sentence) return false;
      if (/^(?:A|An|My|Our)$/.test(words[i]?.text ?? '')) return true;
    }
    return false;
  });
}

/** The same of several: ***Israeli soldiers** can see it. They …* */
export function findStrangers(words: readonly Word[], at: Word): number | undefined {
  return findBackwards(
    words,
    at,
    ({lower}, index) =>
      lower.endsWith('s') &&
      (unnamedNouns.has(lower) || isPersonNoun(lower.slice(0, -1))) &&
      /^(?:can|could|will|would|may|might|must|are|were|have|had|do|did)$/.test(words[index + 1]?.lower ?? ''),
  );
}

/** Whether *the woman* has come up as *a woman* shortly before. */
export function isStranger(words: readonly Word[], at: Word, head: string): boolean {
  return (
    findBackwards(words, at, (word, index) => {
      if (word.lower !== head) return false;
      for (let i = index - 1; i >= index - longestSubject && words[i]?.sentence === word.sentence; i--) {
        if (/^(?:a|an)$/.test(words[i]?.lower ?? '')) return !words[index + 1]?.capital;
      }
      return false;
    }) !== undefined
  );
}

function findBackwards(
  words: readonly Word[],
  at: Word,
  test: (word: Word, index: number) => boolean,
): number | undefined {
  const index = indexAt(words, at.start);
  for (let i = index - 1; i >= 0 && i >= index - reach; i--) {
    const word = words[i];
    if (!word || at.sentence - word.sentence > 1) return undefined;
    const opens = words[i - 1]?.sentence !== word.sentence;
    if (word.spoken && (opens || !word.capital) && word.quotation < 0 && test(word, i)) return word.start;
  }
  return undefined;
}
