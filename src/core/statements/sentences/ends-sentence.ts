import {abbreviations} from './abbreviations';

/** After a question or an exclamation in marks these show that the sentence goes on: *“Why?” Ann Lee asked.* */
const askingVerbs: ReadonlySet<string> = new Set([
  'said', // “Why?” Lee said
  'says', // “Why?” Lee says
  'asked', // “Why?” Lee asked
  'asks', // “Why?” Lee asks
  'told', // “Why?” Lee told the board
  'wrote', // “Why?” Lee wrote
  'tweeted', // “Why?” Lee tweeted
  'added', // “Why?” Lee added
  'shouted', // “Stop!” Lee shouted
  'yelled', // “Stop!” Lee yelled
  'cried', // “Stop!” Lee cried
  'exclaimed', // “Stop!” Lee exclaimed
  'replied', // “Why?” Lee replied
  'wondered', // “Why?” Lee wondered
]);

/** Names before such a verb are at most this many words: *Lt. Gov. Ann Marie Lee asked*, its stops counted. */
const longestNameTokens = 7;

const startsLowerCase = /^[\p{Ll},;:)\]…–—-]/u;
const isCapitalisedOrStop = /^(?:\p{Lu}|\.)/u;
const isSingleCapital = /^\p{Lu}$/u;

/** Whether the words from `at` on are a name and a verb of asking. */
function goesOnWithAsker(words: readonly string[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + longestNameTokens); i++) {
    const word = words[i] ?? '';
    if (askingVerbs.has(word)) return true;
    if (!isCapitalisedOrStop.test(word)) return false;
  }
  return false;
}

/**
 * Whether a sentence ends with the full stop, question or exclamation mark at `stop`, where `next` is the first token
 * behind it and behind the closing marks that belong to it. `words` are the block’s tokens.
 */
export function endsSentence(words: readonly string[], stop: number, next: number): boolean {
  const following = words[next];
  if (following === undefined) return true;
  if (startsLowerCase.test(following)) return false;
  const closed = next > stop + 1;
  if (words[stop] !== '.') return !(closed && goesOnWithAsker(words, next));
  if (closed) return true;
  const before = words[stop - 1] ?? '';
  // Initials and *U.S.*; but *World War I.* ends.
  if (isSingleCapital.test(before) && (before !== 'I' || words[stop - 2] === '.')) return false;
  // *Ill.* is Illinois, *ill.* a patient.
  return before === 'ill' || !abbreviations.has(before.toLowerCase());
}
