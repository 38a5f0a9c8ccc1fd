import {findVerb} from '../../statements/cues/form-of-verb';
import {isName} from '../materials/names';
import {personWords} from '../materials/persons';
import {sentencesAround} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import type {KeptWords} from './kept-words';

/** Words between a cue and whoever is its subject: *said former mayor Ana Ruiz*. */
const reach = 4;

/**
 * Whether somebody else speaks at a place than spoke the kept words: a person beside a word of saying of whom the kept
 * passage says nothing. Whoever stands around the words counts before those who are named in them, since *Lee said that Ruiz
 * said …* is Lee’s. It is asked of places whose context does not vouch for them, so a pronoun in a name’s place counts.
 */
export function speakerReplaced(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  const known = new Set(kept.words.keys);
  const around = speakersAround(text, image);
  const aroundBefore = speakersAround(kept, kept.quote);
  if (around.size > 0 && !shareOne(around, aroundBefore)) {
    if (aroundBefore.size > 0 || ![...around].some(speaker => known.has(speaker))) return true;
  }
  const inside = speakersIn(text, image);
  const insideBefore = speakersIn(kept, kept.quote);
  if (inside.size === 0 || shareOne(inside, insideBefore)) return false;
  return insideBefore.size > 0 || ![...inside].some(speaker => known.has(speaker));
}

/** Speakers of the sentences around some words, those words left out. */
function speakersAround(text: WordedText, words: WordRange): Set<string> {
  const sentences = sentencesAround(text, words);
  const before = speakersIn(text, {from: sentences.from, to: words.from});
  const after = speakersIn(text, {from: words.to, to: sentences.to});
  return new Set([...before, ...after]);
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/** Persons near a word of saying, both in the range. */
function speakersIn(text: WordedText, range: WordRange): Set<string> {
  const speakers = new Set<string>();
  const keys = text.words.keys;
  for (let word = range.from; word < range.to; word++) {
    if (findVerb(keys[word] ?? '') === undefined) continue;
    const from = Math.max(range.from, word - reach);
    const to = Math.min(range.to, word + reach + 1);
    for (let near = from; near < to; near++) {
      const key = keys[near] ?? '';
      if (near !== word && (personWords.has(key) || isName(text, near))) speakers.add(key);
    }
  }
  return speakers;
}
