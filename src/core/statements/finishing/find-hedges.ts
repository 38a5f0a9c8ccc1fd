import type {Span} from '../../articles/span';
import {hedgeAdjectives, hedgeAdverbs, passives} from '../hedges/hedge-words';
import {indexAt, type Word} from '../reading/words';
import {formsOfBe} from '../rules/function-words';

/** The hedges among a statement's words, its cue included: *allegedly*, *is believed to*. In order, each once. */
export function findHedges(spans: readonly Span[], words: readonly Word[]): Span[] {
  const hedges: Span[] = [];
  let readTo = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    for (
      let i = indexAt(words, Math.max(span.start, readTo));
      (words[i]?.start ?? Number.POSITIVE_INFINITY) < span.end;
      i++
    ) {
      const last = hedgeEnd(words, i);
      const [from, to] = [words[i], words[last]];
      if (last < i || !from || !to) continue;
      hedges.push({start: from.start, end: to.end});
      readTo = to.end;
      i = last;
    }
  }
  return hedges;
}

/** Index of the hedge's last word; one before `index` where none begins. */
function hedgeEnd(words: readonly Word[], index: number): number {
  const word = words[index];
  if (!word) return index - 1;
  if (hedgeAdverbs.has(word.lower) || hedgeAdjectives.has(word.lower)) return index;
  if (!formsOfBe.has(word.lower)) return index - 1;
  let i = index + 1;
  while (i < index + 3 && /(?:ly|also|now|been|long|still)$/.test(words[i]?.lower ?? '')) i++;
  const follows = words[i + 1]?.lower ?? '';
  return follows === 'to' && passives.to?.has(words[i]?.lower ?? '') ? i + 1 : index - 1;
}
