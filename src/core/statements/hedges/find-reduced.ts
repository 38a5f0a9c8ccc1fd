import type {Word} from '../reading/words';
import {formsOfBe} from '../rules/function-words';
import {clauseEnd, stretch} from './clause';
import type {Hedged} from './find-hedged';
import {crimes, reduced} from './hedge-words';
import {longPhraseEnd} from './noun-phrase';

/** Before the participle these make it something else: an active verb, a passive with its own rule, a noun. */
const notBefore =
  /^(?:the|a|an|i|he|she|we|they|who|it|to|has|have|had|not|also|will|would|could|may|might|and|or|of|his|her|their|its)$/;
/** *said to be*: only a state is reported so, since *a word said to the crew* is no hedge. */
const states = /^(?:be|have|own|hold|include|contain|know|live|carry|possess|control|belong|lie|date|run)$/;

/** *two clerks **accused of** theft* · *a house **said to be** haunted* – a passive without its *to be*. */
export function findReduced(words: readonly Word[], index: number): Hedged | undefined {
  const [before, participle, link, next] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (!participle || !link || !next || link.sentence !== participle.sentence || next.sentence !== link.sentence)
    return undefined;
  if (!reduced[link.lower]?.has(participle.lower)) return undefined;
  if (!before || before.sentence !== participle.sentence || !(before.spoken || before.text === ',')) return undefined;
  if (notBefore.test(before.lower) || formsOfBe.has(before.lower) || before.possessive) return undefined;
  if (link.lower === 'with' && !words.slice(index + 2, index + 7).some(word => crimes.test(word.lower)))
    return undefined;
  if (link.lower === 'to' && !states.test(next.lower)) return undefined;
  // *what many people believed to be …*: the verb is active.
  if (words.slice(Math.max(0, index - 5), index).some(word => word.lower === 'what')) return undefined;
  let to = Math.min(longPhraseEnd(words, index + 3), clauseEnd(words, index + 2));
  if (/^(?:and|or)$/.test(words[to - 1]?.lower ?? '')) to--;
  // *clerks accused of theft by the board*: the accuser is told.
  if (words.slice(index + 2, to).some(word => word.lower === 'by')) return undefined;
  const content = stretch(words, index + 2, to);
  return content.length > 0 ? {cue: {start: participle.start, end: link.end}, content, kind: 'noun'} : undefined;
}
