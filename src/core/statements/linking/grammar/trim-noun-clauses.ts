import {type Word, wordsIn} from '../../reading/words';
import {clauseOpeners, formsOfBe} from '../../rules/function-words';
import type {Draft} from '../draft';

const auxiliary = /^(?:did|does|do|has|have|had|will|would|could|can|may|might|must|should)$/;
const sayingNoun =
  /^(?:claims?|allegations?|statement|assertion|accusations?|suggestions?|warnings?|promise|pledge|view|belief|argument|reports?|rumou?rs?|fears?|hopes?|concerns?|insistence|admission|denial|prediction)$/;

/**
 * In *Lee’s claim that the boat was safe **did not convince anybody*** the sentence’s own verb ends what is claimed: after a cue that
 * is a noun, a second auxiliary with nothing between to begin another clause.
 */
export function trimNounClauses(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.map(draft => {
    const cue = draft.cue.flatMap(span => wordsIn(words, span)).at(-1);
    const [content] = draft.content;
    if (!cue || !sayingNoun.test(cue.lower) || !content || draft.content.length > 1 || content.start < cue.end)
      return draft;
    const own = wordsIn(words, content);
    const end = findMainVerb(own);
    const last = end === undefined ? undefined : own[end - 1];
    return last ? {...draft, content: [{start: content.start, end: last.end}]} : draft;
  });
}

function findMainVerb(own: readonly Word[]): number | undefined {
  const isVerb = (word: Word) =>
    (formsOfBe.has(word.lower) && !/^be(?:en|ing)?$/.test(word.lower)) || auxiliary.test(word.lower);
  const first = own.findIndex(isVerb);
  if (first < 0) return undefined;
  for (let i = first + 2; i < own.length; i++) {
    const word = own[i];
    if (!word || clauseOpeners.has(word.lower) || /^(?:and|or|,|;|that)$/.test(word.lower) || word.quotation >= 0)
      return undefined;
    if (isVerb(word) && !isVerb(own[i - 1] ?? word)) return i;
  }
  return undefined;
}
