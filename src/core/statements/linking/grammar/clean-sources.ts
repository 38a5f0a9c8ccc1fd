import type {Span} from '../../../articles/span';
import {type Word, wordsIn} from '../../reading/words';
import {formsOfBe} from '../../rules/function-words';
import type {Draft} from '../draft';
import {joined} from '../spans';

/** A source that holds a verb of its own is a piece of the sentence, not a name for somebody. */
const doubt = 0.5;
/** Words in marks inside a source are a nickname only when they are as few as this. */
const longestNickname = 3;

/** Takes quoted words and trailing punctuation out of sources, and doubts those that are no noun phrase. */
export function cleanSources(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.map(draft => {
    if (draft.source.length === 0) return draft;
    const source = joined(draft.source.flatMap(span => unquoted(wordsIn(words, span))));
    if (source.length === 0) return draft;
    return {
      ...draft,
      source,
      confidence: source.some(span => holdsVerb(wordsIn(words, span))) ? draft.confidence * doubt : draft.confidence,
    };
  });
}

/** The stretches outside quotations; all of it when that is nothing or the marks hold a nickname. */
function unquoted(own: readonly Word[]): Span[] {
  const quoted = own.filter(word => word.quotation >= 0);
  const first = own.findIndex(word => word.quotation >= 0);
  const kept =
    quoted.filter(word => word.spoken).length <= longestNickname || first <= 0 ? [...own] : own.slice(0, first);
  while (kept.length > 1 && /^[,:;–—]$/.test(kept.at(-1)?.text ?? '')) kept.pop();
  const [start, end] = [kept[0], kept.at(-1)];
  return start && end ? [{start: start.start, end: end.end}] : [];
}

/** *The town had forty*: a finite verb with neither comma nor relative pronoun before it. */
function holdsVerb(own: readonly Word[]): boolean {
  const verb = own.findIndex(
    word => formsOfBe.has(word.lower) || /^(?:had|has|have|did|does|said|says)$/.test(word.lower),
  );
  return verb > 0 && !own.slice(0, verb).some(word => /^(?:who|which|that|whose|where|,|\(|–|—)$/.test(word.lower));
}
