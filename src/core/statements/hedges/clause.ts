import type {Span} from '../../articles/span';
import type {Word} from '../reading/words';
import {clauseOpeners} from '../rules/function-words';

/** In words to either side; keeps a text without full stops from costing quadratic time. */
const longestClause = 60;
const afterComma =
  /^(?:but|although|though|while|whereas|yet|which|who|whose|and|so|where|prompting|despite|according)$/;

/** From where the clause around the word at `index` begins: relative pronouns belong to it, conjunctions do not. */
export function clauseStart(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && first > index - longestClause && words[first - 1]?.sentence === words[index]?.sentence) {
    const word = words[first - 1];
    if (!word || /^[;:—–(]$/.test(word.text)) break;
    if (clauseOpeners.has(word.lower)) return /^(?:who|which|whose|where)$/.test(word.lower) ? first - 1 : first;
    if (first - 1 < index && word.text === ',' && /^(?:and|but)$/.test(words[first]?.lower ?? '')) return first + 1;
    first--;
  }
  return first;
}

/** Behind the last word of the clause around the word at `index`: its stop, a dash, or a comma that begins another clause. */
export function clauseEnd(words: readonly Word[], index: number): number {
  let next = index + 1;
  while (next < index + longestClause && words[next]?.sentence === words[index]?.sentence) {
    const word = words[next];
    if (!word || /^[;:—–)]$/.test(word.text)) break;
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
