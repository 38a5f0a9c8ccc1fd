import type {Span} from '../../articles/span';
import type {Word} from '../reading/words';
import {clauseOpeners, formsOfBe} from '../rules/function-words';

/** In words to either side; keeps a text without full stops from costing quadratic time. */
const longestClause = 60;
/** What goes on behind a comma is no part of the clause: another clause, its main verb, or whoever says all this. */
const afterComma =
  /^(?:but|although|though|while|whereas|yet|which|who|whose|and|so|where|prompting|despite|according|is|are|was|were|has|have|had|will|would|said|says|say|told)$/;
const finite = /^(?:has|have|had|will|would|could|can|may|might|must|should|did|does|do|said|says)$/;
const relative = /^(?:who|which|whose|where)$/;
/** Clauses that stand before the main one and end in a comma: *when he was ten, Lee allegedly …*. */
const leading = /^(?:who|which|where|when|while|as|after|before|once|if|since|because|although|though|until)$/;
/** *the board **and the** mayor*: how a second subject may begin. */
const subjectStart = /^(?:the|a|an|he|she|it|they|his|her|its|their|this|these|some|many|there|we|i)$/;

/** From where the clause around the word at `index` begins: relative pronouns belong to it, conjunctions do not. */
export function clauseStart(words: readonly Word[], index: number): number {
  const lead = words[index - 1];
  // *It has ten shops **and** is rumoured to …*: what stands before is said outright.
  if (lead && /^(?:and|or)$/.test(lead.lower) && lead.sentence === words[index]?.sentence) return index;
  let first = beforeInsertion(words, index);
  let comma = -1;
  while (first > 0 && first > index - longestClause && words[first - 1]?.sentence === words[index]?.sentence) {
    const word = words[first - 1];
    if (!word || /^[;:—–(]$/.test(word.text)) break;
    if (clauseOpeners.has(word.lower)) {
      if (comma > first && leading.test(word.lower)) return comma + 1;
      return relative.test(word.lower) ? first - 1 : first;
    }
    if (word.lower === 'and' && subjectStart.test(words[first]?.lower ?? '') && holdsVerb(words, first - 2))
      return first;
    if (word.text === ',') {
      if (/^(?:and|but)$/.test(words[first]?.lower ?? '') && first - 1 < index) return first + 1;
      if (first - 1 < index - 1) comma = first - 1;
    }
    first--;
  }
  return first;
}

/** *The notice, posted after the fire, **was** seen as …*: the index of the comma before the insertion, else `index`. */
function beforeInsertion(words: readonly Word[], index: number): number {
  if (words[index - 1]?.text !== ',' || !formsOfBe.has(words[index]?.lower ?? '')) return index;
  for (let i = index - 2; i > index - longestClause / 2 && words[i]?.sentence === words[index]?.sentence; i--) {
    if (words[i]?.text === ',') return i;
  }
  return index;
}

/** Whether a verb of its own stands before `index` in the same clause: *his father was Kenyan and the president is expected …*. */
function holdsVerb(words: readonly Word[], index: number): boolean {
  for (let i = index; i > index - longestClause / 3 && words[i]?.sentence === words[index]?.sentence; i--) {
    const lower = words[i]?.lower ?? '';
    if (formsOfBe.has(lower) || finite.test(lower)) return true;
    if (!words[i]?.spoken || clauseOpeners.has(lower)) return false;
  }
  return false;
}

/** Behind the last word of the clause around the word at `index`: its stop, a dash, or a comma that begins another clause. */
export function clauseEnd(words: readonly Word[], index: number): number {
  let next = index + 1;
  while (next < index + longestClause && words[next]?.sentence === words[index]?.sentence) {
    const word = words[next];
    if (!word || /^[;:—–)]$/.test(word.text)) break;
    if (word.text === '-' && (words[next - 1]?.end ?? 0) < word.start) break;
    if (word.text === ',' && afterComma.test(words[next + 1]?.lower ?? '')) break;
    next++;
  }
  while (next > index + 1 && words[next - 1]?.spoken === false && !/^["”’'»%)]$/.test(words[next - 1]?.text ?? ''))
    next--;
  return next;
}

/** The words from `from` up to `to`; none when that is empty. */
export function stretch(words: readonly Word[], from: number, to: number): Span[] {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && from < to ? [{start: first.start, end: last.end}] : [];
}
