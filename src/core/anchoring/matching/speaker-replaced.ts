import {findVerb} from '../../statements/cues/form-of-verb';
import {isName} from '../materials/names';
import {personWords} from '../materials/persons';
import {sentencesAround} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {gapBefore, type WordedText} from '../words/worded-text';
import type {KeptWords} from './kept-words';

/** Words between a cue and whoever is its subject: *said former mayor Ana Ruiz*. */
const reach = 4;

/**
 * Whether somebody else speaks at a place than spoke the kept words: a person beside a word of saying of whom the kept
 * passage says nothing. Whoever stands around the words counts before those who are named in them, since *Lee said that Ruiz
 * said …* is Lee’s. It is asked of places whose context does not vouch for them, so a pronoun in a name’s place counts.
 */
export function speakerReplaced(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  return speakerReplacedAround(kept, text, image) || speakerReplacedInside(kept, text, image);
}

/** In the words themselves, edited as they are, it takes a person who is new and an old speaker who is no more. */
function speakerReplacedInside(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  const known = new Set(kept.words.keys);
  const strangers = [...speakersIn(text, image).keys()].filter(speaker => !known.has(speaker));
  if (strangers.length === 0) return false;
  const present = new Set(text.words.keys.slice(image.from, image.to));
  const before = speakersIn(kept, kept.quote);
  const names = namesOf(before);
  return before.size > 0 && !(names.length > 0 ? names : [...before.keys()]).some(speaker => present.has(speaker));
}

/** The same, for words that are the same: whether others than before are said to speak them. */
export function speakerReplacedAround(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  const around = speakersAround(text, image);
  return isAnother(around, speakersAround(kept, kept.quote), new Set(kept.words.keys));
}

/** Speakers’ words, and whether each is a name. */
type Speakers = ReadonlyMap<string, boolean>;

function isAnother(now: Speakers, before: Speakers, known: ReadonlySet<string>): boolean {
  if (now.size === 0) return false;
  const names = namesOf(now);
  const namesBefore = namesOf(before);
  if (names.length > 0 && namesBefore.length > 0) return !names.some(name => before.has(name));
  for (const speaker of now.keys()) if (before.has(speaker)) return false;
  if (before.size > 0) return true;
  return (names.length > 0 ? names : [...now.keys()]).some(speaker => !known.has(speaker));
}

function namesOf(speakers: Speakers): string[] {
  return [...speakers].filter(([, isName]) => isName).map(([speaker]) => speaker);
}

/** Speakers of the sentences around some words, those words left out. */
function speakersAround(text: WordedText, words: WordRange): Speakers {
  const sentences = sentencesAround(text, words);
  const before = speakersIn(text, {from: sentences.from, to: words.from});
  // Behind a full stop or a colon another statement begins, whether or not it looks like a sentence of its own.
  const ends = /^["')]*[.:;]/.test(gapBefore(text, words.to));
  const after = ends ? [] : speakersIn(text, {from: words.to, to: sentences.to});
  return new Map([...before, ...after]);
}

/** For each word of saying in the range, the person next to it. */
function speakersIn(text: WordedText, range: WordRange): Speakers {
  const speakers = new Map<string, boolean>();
  for (let cue = range.from; cue < range.to; cue++) {
    const key = text.words.keys[cue] ?? '';
    const verb = findVerb(key);
    if ((key !== 'according' && verb === undefined) || seldomVerbs.has(key)) continue;
    const before = nearest(text, range, cue, -1);
    // Behind *told* stands whoever is told.
    const after = verb?.lemma === 'tell' ? undefined : nearest(text, range, cue, 1);
    const person = before && after && after.distance < before.distance ? after : (before ?? after);
    if (person === undefined) continue;
    const step = person.word < cue ? -1 : 1;
    let word = person.word;
    speakers.set(text.words.keys[word] ?? '', isName(text, word));
    while (isName(text, word) && word + step >= range.from && word + step < range.to && isName(text, word + step)) {
      word += step;
      speakers.set(text.words.keys[word] ?? '', true);
    }
  }
  return speakers;
}

/** Forms of reporting verbs that are nouns more often. */
const seldomVerbs: ReadonlySet<string> = new Set([
  'state', // the state’s budget
  'states', // the early primary states
  'plan', // the plan
  'plans', // her plans
  'call', // a call
  'calls', // many calls
  'post', // the Washington Post
  'posts', // its posts
  'text', // a text
  'texts', // two texts
  'record', // a record
  'records', // the records
  'project', // the project
  'projects', // two projects
  'show', // the show
  'shows', // two shows
  'document', // a document
  'documents', // the documents
  'rule', // a rule
  'rules', // the rules
  'voice', // a voice
  'hope', // some hope
  'fear', // some fear
  'report', // a report
  'reports', // the reports
  'offer', // an offer
  'quote', // a quote
]);

/** A mark between a cue and a person stands for so many words. */
const markDistance = 3;

function nearest(
  text: WordedText,
  range: WordRange,
  cue: number,
  step: 1 | -1,
): {word: number; distance: number} | undefined {
  let marks = 0;
  for (let word = cue + step; word >= range.from && word < range.to && Math.abs(word - cue) <= reach; word += step) {
    if (/[,"]/.test(gapBefore(text, step > 0 ? word : word + 1))) marks++;
    if (isName(text, word) || personWords.has(text.words.keys[word] ?? '')) {
      return {word, distance: Math.abs(word - cue) + marks * markDistance};
    }
  }
  return undefined;
}
