import type {Match} from '../alignment/align-words';
import type {WordRange} from '../words/word-range';

/** Words that were replaced: old ones (none when only put in) by new ones (none when only taken out). */
export interface Edit {
  readonly old: WordRange;
  readonly new: WordRange;
}

/** What lies between the matches of two ranges. Matches count in whole texts and lie inside the ranges, in order. */
export function editsBetween(old: WordRange, now: WordRange, matches: readonly Match[]): Edit[] {
  const edits: Edit[] = [];
  let a = old.from;
  let b = now.from;
  for (const [i, j] of [...matches, [old.to, now.to] as const]) {
    if (i > a || j > b) edits.push({old: {from: a, to: i}, new: {from: b, to: j}});
    a = i + 1;
    b = j + 1;
  }
  return edits;
}
