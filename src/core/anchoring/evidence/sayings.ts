import {findVerb} from '../../statements/cues/form-of-verb';
import {personWords} from '../materials/lists/persons';
import {isName} from '../materials/names';
import type {WordRange} from '../words/word-range';
import {gapBefore, type WordedText} from '../words/worded-text';

/** Words between a cue and whoever is its subject: *said former mayor Ana Ruiz*. */
const reach = 4;

/** A word of saying, and a word for the person next to it. */
export interface Saying {
  readonly cue: string;
  readonly speaker: string;
  readonly isName: boolean;
  /** The first of the two words. */
  readonly from: number;
  /** The last of the two words. */
  readonly to: number;
}

/** For each word of saying in a range, the words for the person next to it. */
export function* sayingsIn(text: WordedText, range: WordRange): Generator<Saying> {
  for (let at = range.from; at < range.to; at++) {
    const cue = text.words.keys[at] ?? '';
    const verb = findVerb(cue);
    if ((cue !== 'according' && verb === undefined) || seldomVerbs.has(cue)) continue;
    const before = nearest(text, range, at, -1);
    // Behind *told* stands whoever is told.
    const after = verb?.lemma === 'tell' ? undefined : nearest(text, range, at, 1);
    const person = before && after && after.distance < before.distance ? after : (before ?? after);
    if (person === undefined) continue;
    const step = person.word < at ? -1 : 1;
    let word = person.word;
    yield sayingOf(text, at, word);
    while (isName(text, word) && word + step >= range.from && word + step < range.to && isName(text, word + step)) {
      word += step;
      yield sayingOf(text, at, word);
    }
  }
}

function sayingOf(text: WordedText, cue: number, person: number): Saying {
  return {
    cue: text.words.keys[cue] ?? '',
    speaker: text.words.keys[person] ?? '',
    isName: isName(text, person),
    from: Math.min(cue, person),
    to: Math.max(cue, person),
  };
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
