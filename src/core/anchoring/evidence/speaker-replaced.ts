import type {Image} from '../places/image';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import {sentencesAround} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {beginsParagraph, gapBefore, type WordedText} from '../words/worded-text';
import {sayingsIn} from './sayings';
import {subjectReplaced} from './subject-replaced';

/**
 * Whether somebody else speaks at a place than spoke the kept words: a person beside a word of saying of whom the kept
 * passage says nothing. Whoever stands around the words counts before those who are named in them, since *Lee said that Ruiz
 * said …* is Lee’s. It is asked of places whose context does not vouch for them, so a pronoun in a name’s place counts.
 */
export function speakerReplaced(kept: KeptWords, text: TextIndex, {words, matches}: Image): boolean {
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return false;
  // What was put in at an edge may be another's *said*, and an edge may lie at a full stop that was put in.
  const core = {from: first[1], to: last[1] + 1};
  const oldCore = {from: first[0], to: last[0] + 1};
  const missingBefore = first[0] - kept.quote.from - (first[1] - words.from);
  const missingAfter = kept.quote.to - oldCore.to - (words.to - core.to);
  const outer = widened(text, words, missingBefore, missingAfter);
  const now = speakersAround(text, core, sentencesAround(text, outer));
  const before = speakersAround(kept, oldCore, sentencesAround(kept, kept.quote));
  const isReplaced = isAnother(now, before, new Set(kept.words.keys)) || speakerReplacedInside(kept, text, core);
  return isReplaced || subjectReplaced(kept, text, words);
}

/** A range with so many more words on each side, within its paragraph. */
function widened(text: WordedText, {from, to}: WordRange, before: number, after: number): WordRange {
  let start = from;
  while (from - start < before && !beginsParagraph(text, start)) start--;
  let end = to;
  while (end - to < after && !beginsParagraph(text, end)) end++;
  return {from: start, to: end};
}

/** The same, for words that are the same: whether others than before are said to speak them. */
export function speakerReplacedAround(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  const now = speakersAround(text, image, sentencesAround(text, image));
  const before = speakersAround(kept, kept.quote, sentencesAround(kept, kept.quote));
  return isAnother(now, before, new Set(kept.words.keys));
}

/**
 * In the words themselves, edited as they are, it takes a person who is new: a name beside the same word of saying
 * where another name stood, or anybody where the old speaker is no more.
 */
function speakerReplacedInside(kept: KeptWords, text: WordedText, image: WordRange): boolean {
  const known = new Set(kept.words.keys);
  const now = [...sayingsIn(text, image)].filter(({speaker}) => !known.has(speaker));
  if (now.length === 0) return false;
  const before = [...sayingsIn(kept, kept.quote)];
  if (now.some(each => each.isName && before.some(other => other.isName && other.cue === each.cue))) return true;
  const present = new Set(text.words.keys.slice(image.from, image.to));
  const names = before.filter(({isName}) => isName);
  return before.length > 0 && !(names.length > 0 ? names : before).some(({speaker}) => present.has(speaker));
}

/** Speakers’ words, and whether each is a name. */
type Speakers = ReadonlyMap<string, boolean>;

function isAnother(now: Speakers, before: Speakers, known: ReadonlySet<string>): boolean {
  if (now.size === 0) return false;
  const names = namesOf(now);
  // *Lee said that Ruiz said …* is Lee’s, though Ruiz is still there.
  if (names.some(name => !known.has(name))) return true;
  if (names.length > 0 && namesOf(before).length > 0) return !names.some(name => before.has(name));
  for (const speaker of now.keys()) if (before.has(speaker)) return false;
  return before.size > 0 || (names.length === 0 && [...now.keys()].some(speaker => !known.has(speaker)));
}

function namesOf(speakers: Speakers): string[] {
  return [...speakers].filter(([, isName]) => isName).map(([speaker]) => speaker);
}

/** Speakers of the sentences around some words: those where the person or the word of saying lies outside these words. */
function speakersAround(text: WordedText, words: WordRange, sentences: WordRange): Speakers {
  // Behind a full stop or a colon another statement begins, whether or not it looks like a sentence of its own.
  const gap = gapBefore(text, words.to);
  const ends = /^["')]*[.:;]/.test(gap) && !gap.includes(',');
  const speakers = new Map<string, boolean>();
  for (const saying of sayingsIn(text, {from: sentences.from, to: ends ? words.to : sentences.to})) {
    const {speaker, isName, from, to} = saying;
    if (from < words.from || to >= words.to) speakers.set(speaker, isName);
  }
  return speakers;
}
