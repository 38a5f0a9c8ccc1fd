import {startsSpoken} from '../../reading/first-letter';
import {type QuotationState, quotationStates} from './quotation-states';

/**
 * What kind of place a position is. The tagger has a table of transitions for each, which is how quotation marks and
 * commas decide where a span may begin and end.
 */
export const transitionClasses = {
  block: 0, // the border before a block
  open: 1, // “
  close: 2, // ”
  firstQuoted: 3, // “[Rents] fell”
  quoted: 4, // “Rents [fell]”
  comma: 5, // ,
  stop: 6, // . ? !
  colon: 7, // : ;
  otherMark: 8, // ( – …
  afterClose: 9, // “Rents fell,” [Lee] said
  afterComma: 10, // Lee, [who] said
  sentenceStart: 11, // [Lee] said
  that: 12, // said [that]
  other: 13,
} as const;
export type TransitionClass = (typeof transitionClasses)[keyof typeof transitionClasses];
export const transitionClassCount = 14;

/** The class of a token, given the token before it in its block, `''` at the block’s start. */
export function transitionClass(
  word: string,
  state: QuotationState,
  before: string,
  stateBefore: QuotationState,
  startsSentence: boolean,
): TransitionClass {
  const c = transitionClasses;
  const q = quotationStates;
  if (state === q.open) return c.open;
  if (state === q.close) return c.close;
  if (state !== q.outside) return stateBefore === q.open ? c.firstQuoted : c.quoted;
  if (word === ',') return c.comma;
  if (word === '.' || word === '?' || word === '!') return c.stop;
  if (word === ':' || word === ';') return c.colon;
  if (word !== '' && !startsSpoken(word)) return c.otherMark;
  if (stateBefore === q.close) return c.afterClose;
  if (startsSentence) return c.sentenceStart;
  if (before === ',') return c.afterComma;
  if (word === 'that') return c.that;
  return c.other;
}
