import {findVerb} from '../../cues/form-of-verb';
import {sortOrphan} from '../../orphans/sort-orphan';
import type {Quotation} from '../../quotation';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import type {Draft} from '../draft';

const doubt = 0.5;

/** Doubts statements that say no more than a title or a name in marks: *he ordered the “Fisherman’s Platter”*; *shouted “Stop Thief!”* is speech. */
export function doubtNames(
  drafts: readonly Draft[],
  words: readonly Word[],
  quotations: readonly Quotation[],
): Draft[] {
  return drafts.map(draft => {
    const own = draft.content.flatMap(span => wordsIn(words, span));
    const quoted = own.filter(word => word.quotation >= 0);
    const [first] = quoted;
    const speaks = draft.cue.flatMap(span => wordsIn(words, span)).some(word => findVerb(word.lower));
    if (!first || speaks || own.filter(word => word.spoken && word.quotation < 0).length > 8) return draft;
    const quotation = quotations[first.quotation];
    if (
      !quotation ||
      quoted.some(word => word.quotation !== first.quotation) ||
      indexAt(words, quotation.pieces.at(-1)?.span.end ?? 0) > indexAt(words, own.at(-1)?.end ?? 0)
    )
      return draft;
    return sortOrphan(quotation, words) === 'name' ? {...draft, confidence: draft.confidence * doubt} : draft;
  });
}
