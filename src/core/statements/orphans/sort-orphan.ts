import {findVerb} from '../cues/form-of-verb';
import type {Quotation} from '../quotation';
import {indexAt, type Word, wordsIn} from '../reading/words';
import {afterMention, beforeMention, beforeTitle, smallInTitle} from './quoted-words';

/** What a quotation is that nobody stands beside. */
export type OrphanKind =
  | 'said' // words that somebody must have said
  | 'scare' // one or two words at arm's length
  | 'name'; // a title, a name, a word spoken of as a word

/** Longest scare quote, in words; the product's definition. */
const longestScare = 2;
/** A title longer than this in Title Case is rather a headline-style quotation. */
const longestTitle = 12;

/** Tells speech from names and from single words held at arm's length, by capitals, closing punctuation and the word before the marks. */
export function sortOrphan(quotation: Quotation, words: readonly Word[]): OrphanKind {
  const inside = quotation.pieces.flatMap(piece => wordsIn(words, piece.inner));
  const spoken = inside.filter(word => word.spoken);
  const first = indexAt(words, quotation.pieces[0]?.span.start ?? 0);
  const after = indexAt(words, quotation.pieces.at(-1)?.span.end ?? 0);
  if (spoken.length === 0 || spoken.every(word => /^(?:www|https?|com|pic|twitter|\d+)$/.test(word.lower)))
    return 'name';
  const lastMark = inside.at(-1);
  const utterance = lastMark?.spoken === false && /^[.!?,…]$/.test(lastMark.text);
  const opener = words[first - 1];
  const before = opener?.block === words[first]?.block ? opener?.lower : undefined;
  const titled = spoken.length <= longestTitle && inTitleCase(spoken);
  if (titled && (!utterance || lastMark?.text === ',' || (lastMark?.text === '.' && spoken.length > 1))) return 'name';
  // *“Two towns share a bridge,” by Ann Lee*: a byline.
  const behind = words[after];
  if (
    behind?.lower === 'by' &&
    behind.block === words[first]?.block &&
    (lastMark?.text === ',' || opener?.block !== behind.block)
  )
    return 'name';
  // American stops stand inside the marks: *she starred in “Eclipsed.”* is a title, *“No.”* alone a sentence.
  if (
    titled &&
    spoken.length === 1 &&
    lastMark?.text === '.' &&
    opener?.spoken &&
    opener.sentence === words[first]?.sentence &&
    !findVerb(opener.lower)
  )
    return 'name';
  if (before !== undefined && beforeTitle.has(before) && spoken.length <= longestTitle) return 'name';
  if (spoken.length <= longestScare + 2 && !endsAsSpeech(spoken, lastMark)) {
    if (before !== undefined && beforeMention.has(before)) return 'name';
    const next = words[after]?.block === words[first]?.block ? words[after]?.lower : undefined;
    if (
      spoken.length <= longestScare &&
      next !== undefined &&
      afterMention.has(next) &&
      /^(?:the|word|term)$/.test(before ?? '')
    )
      return 'name';
  }
  return spoken.length <= longestScare && !endsAsSpeech(spoken, lastMark) ? 'scare' : 'said';
}

/** “No.” · “Never!” – a stop inside the marks, which no scare quote has; American stops and commas say nothing after small letters. */
function endsAsSpeech(spoken: readonly Word[], last: Word | undefined): boolean {
  if (last === undefined) return false;
  return /^[!?…]$/.test(last.text) || (last.text === '.' && spoken[0]?.capital === true);
}

function inTitleCase(spoken: readonly Word[]): boolean {
  return spoken.every(
    (word, index) => word.capital || /^\d/.test(word.text) || (index > 0 && smallInTitle.has(word.lower)),
  );
}
