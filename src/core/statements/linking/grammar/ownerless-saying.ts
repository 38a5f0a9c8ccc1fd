import {sayings} from '../../hedges/hedge-words';
import {isThing} from '../../hedges/is-thing';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import type {Draft} from '../draft';

/** Whether the cue is a saying that its sentence’s subject does not own: nobody stands behind it. */
export function isOwnerlessSaying(draft: Draft, own: readonly Word[], words: readonly Word[]): boolean {
  return isOwnerless(draft, own, words) || isRaisedByThing(draft, own, words);
}

/** *The board met amid **reports** that …*: a preposition before the noun, so the subject of the sentence does not own it. */
function isOwnerless({source, cue}: Draft, own: readonly Word[], words: readonly Word[]): boolean {
  const [first] = own;
  const before = first && words[indexAt(words, first.start) - 1];
  return Boolean(
    first &&
      before &&
      sayings.has(first.lower) &&
      own.length === 1 &&
      /^(?:amid|amidst|over|despite|following|after|of|about|faces?|faced|facing|followed|drew)$/.test(before.lower) &&
      (source.at(-1)?.end ?? 0) < (cue[0]?.start ?? 0),
  );
}

/** *The leak **raised questions** about safety*: a thing asks nothing. */
function isRaisedByThing({source}: Draft, own: readonly Word[], words: readonly Word[]): boolean {
  const [first] = own;
  const noun = own.some(({lower}) => lower === 'questions' || sayings.has(lower));
  return (
    /^rais(?:e|es|ed|ing)$/.test(first?.lower ?? '') && noun && isThing(source.flatMap(span => wordsIn(words, span)))
  );
}
