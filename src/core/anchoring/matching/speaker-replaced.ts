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
  return (
    isAnother(around, speakersAround(kept, kept.quote), known) ||
    isAnother(speakersIn(text, image), speakersIn(kept, kept.quote), known)
  );
}

/** Speakers’ words, and whether each is a name. */
type Speakers = ReadonlyMap<string, boolean>;

function isAnother(now: Speakers, before: Speakers, known: ReadonlySet<string>): boolean {
  if (now.size === 0) return false;
  for (const speaker of now.keys()) if (before.has(speaker)) return false;
  if (before.size > 0) return true;
  const names = [...now].filter(([, isName]) => isName);
  return (names.length > 0 ? names : [...now]).some(([speaker]) => !known.has(speaker));
}

/** Speakers of the sentences around some words, those words left out. */
function speakersAround(text: WordedText, words: WordRange): Speakers {
  const sentences = sentencesAround(text, words);
  const before = speakersIn(text, {from: sentences.from, to: words.from});
  const after = speakersIn(text, {from: words.to, to: sentences.to});
  return new Map([...before, ...after]);
}

/** Persons near a word of saying, both in the range. */
function speakersIn(text: WordedText, range: WordRange): Speakers {
  const speakers = new Map<string, boolean>();
  const keys = text.words.keys;
  for (let word = range.from; word < range.to; word++) {
    const key = keys[word] ?? '';
    if (key !== 'according' && findVerb(key) === undefined) continue;
    const from = Math.max(range.from, word - reach);
    // Behind *told* stands whoever is told.
    const to = findVerb(key)?.lemma === 'tell' ? word : Math.min(range.to, word + reach + 1);
    for (let near = from; near < to; near++) {
      const person = keys[near] ?? '';
      const name = isName(text, near);
      if (near !== word && (name || personWords.has(person))) speakers.set(person, name);
    }
  }
  return speakers;
}
