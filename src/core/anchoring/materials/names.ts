import {findVerb} from '../../statements/cues/form-of-verb';
import type {WordRange} from '../words/word-range';
import {beginsParagraph, gapBefore, type WordedText} from '../words/worded-text';
import {modals} from './lists/modals';
import {negations} from './lists/negations';
import {honorifics, personWords} from './lists/persons';

/** Capitalised words that are seldom part of a name, where a sentence begins. */
const beginners: ReadonlySet<string> = new Set(
  // The plan … · In May … · But officials …
  `a an the this that these those there here it its his her their our my your you what who whom whose which when where why how
  if and but or so yet for from of to in on at by as with about after before since until while during under over between among against
  all any both each every few many most much more some several such other another no not yes now then today yesterday tomorrow
  is are was were be been has have had do does did let just even still also only once although though because unless despite however
  meanwhile instead according`.split(/\s+/),
);

/** Whether a word is a name, or a part of one, as far as its capital tells. */
export function isName(text: WordedText, word: number): boolean {
  const key = text.words.keys[word] ?? '';
  const first = text.folded.text.charAt(text.words.starts[word] ?? 0);
  if (!/\p{Lu}/u.test(first) || key === 'i' || honorifics.has(key)) return false;
  if (!mayBegin(text, word)) return true;
  if (beginners.has(key) || personWords.has(key) || modals.has(key) || negations.has(key)) return false;
  return followedAsNamesAre(text, word);
}

/** Whether a capital would stand here whatever the word: behind a full stop, an opening mark, a colon. */
function mayBegin(text: WordedText, word: number): boolean {
  return beginsParagraph(text, word) || /[.!?:"]|^'|-$/.test(gapBefore(text, word).trim());
}

function followedAsNamesAre(text: WordedText, word: number): boolean {
  const gap = gapBefore(text, word + 1);
  const next = text.words.keys[word + 1] ?? '';
  if (gap !== ' ' && next !== "'s")
    return /^[A-Z]{2,}$/.test(text.folded.text.slice(text.words.starts[word], text.words.ends[word]));
  const capital = /\p{Lu}/u.test(text.folded.text.charAt(text.words.starts[word + 1] ?? 0));
  return capital || next === "'s" || findVerb(next) !== undefined;
}

/** The names’ words in a range, by key. */
export function namesIn(text: WordedText, range: WordRange): number[] {
  const names: number[] = [];
  for (let word = range.from; word < range.to; word++) if (isName(text, word)) names.push(word);
  return names;
}
