import {hedgeConfidence} from '../../hedges/add-hedged';
import {findHedgedAt} from '../../hedges/find-hedged';
import {indexAt, type Word} from '../../reading/words';
import type {Draft} from '../draft';
import {extentOf} from '../spans';

/** Below this the model’s words are left to the rule, which knows better where the clause ends. */
const unsure = 0.5;

/** Below this the model sees no clear case of a missing speaker either: one in ten on the development articles. */
const hardlyAStatement = 0.2;

/**
 * The model’s confidence is learnt from a corpus that seldom labels what nobody stands behind, so it is low for such statements. Where a
 * rule for hedges sees the same cue, the two together are surer than either: the rule’s confidence counts.
 */
export function trustHedges(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.flatMap(draft => {
    const cue = extentOf(draft.cue);
    if (!cue || draft.source.length > 0) return draft;
    const first = indexAt(words, cue.start);
    for (let i = Math.max(0, first - 1); (words[i]?.start ?? Number.POSITIVE_INFINITY) < cue.end; i++) {
      const hedged = findHedgedAt(words, i);
      if (hedged && hedged.cue.end > cue.start)
        return draft.confidence < unsure
          ? []
          : {...draft, confidence: Math.max(draft.confidence, hedgeConfidence[hedged.kind])};
    }
    return draft.confidence < hardlyAStatement ? {...draft, hidden: true} : draft;
  });
}
