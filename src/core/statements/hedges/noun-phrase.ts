import type {Word} from '../reading/words';
import {clauseOpeners, formsOfBe} from '../rules/function-words';

const longest = 14;
const ends = new Set([
  ...[
    'has',
    'have',
    'had',
    'will',
    'would',
    'could',
    'can',
    'may',
    'might',
    'must',
    'should',
    'did',
    'does',
    'do',
    'to',
    'and',
    'or',
  ], // the alleged thief | has fled
  ...[
    'on',
    'after',
    'before',
    'during',
    'until',
    'with',
    'without',
    'said',
    'says',
    'told',
    'from',
    'then',
    'later',
    'into',
    'at',
  ], // the alleged thief | on Monday
]);

/** Words that end even a long noun phrase: the sentence’s own verb. */
const verbs = new Set(
  [...ends].filter(word =>
    /^(?:has|have|had|will|would|could|can|may|might|must|should|did|does|do|said|says|told)$/.test(word),
  ),
);

/** Behind the last word of the noun phrase that begins at `index`, with all that hangs on it: *a sale to a rival abroad | was denied*. */
export function longPhraseEnd(words: readonly Word[], index: number): number {
  return phraseEnd(words, index, verbs);
}

/** Behind the last word of the noun phrase that begins at `index`: *attack of the gulls | was filmed*. */
export function nounPhraseEnd(words: readonly Word[], index: number): number {
  return phraseEnd(words, index, ends);
}

function phraseEnd(words: readonly Word[], index: number, ends: ReadonlySet<string>): number {
  let next = index;
  while (next < index + longest) {
    const word = words[next];
    if (!word || word.sentence !== words[index]?.sentence || word.quotation >= 0) break;
    if (!word.spoken && word.text !== '-') break;
    // *attack on the pier* belongs together, *caught on Monday* does not.
    const attached =
      word.lower === 'on' && next > index && /^(?:the|a|an|his|her|its|their)$/.test(words[next + 1]?.lower ?? '');
    if (!attached && (ends.has(word.lower) || formsOfBe.has(word.lower) || clauseOpeners.has(word.lower))) break;
    next++;
  }
  return next;
}
