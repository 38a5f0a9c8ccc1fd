import {diffArrays} from 'diff';
import {pairParagraphs} from './pair-paragraphs';
import {paragraphsOf} from './paragraphs-of';
import {type WordChange, wordChanges} from './word-changes';

/** A paragraph of either text: it stayed, it was put in, it was taken out, or it was edited. */
export type ParagraphChange =
  | {readonly kind: 'same' | 'added' | 'removed'; readonly words: string}
  | {readonly kind: 'edited'; readonly changes: readonly WordChange[]};

/** Beyond so many paragraphs put in or taken out, the two texts are told as a whole; keeps the work linear in their length. */
const mostEdits = 2_000;

/** How an article's text became another, paragraph by paragraph, in reading order. */
export function articleDifference(before: string, after: string): readonly ParagraphChange[] {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const runs = diffArrays([...old], [...now], {maxEditLength: mostEdits});
  if (runs === undefined) return pairParagraphs(old, now).map(asChange);
  const changes: ParagraphChange[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run === undefined) continue;
    if (run.removed && next?.added) {
      changes.push(...pairParagraphs(run.value, next.value).map(asChange));
      at += 1;
      continue;
    }
    const kind = run.added ? 'added' : run.removed ? 'removed' : 'same';
    changes.push(...run.value.map(words => ({kind, words}) as const));
  }
  return changes;
}

function asChange(pair: {readonly before: string | null; readonly after: string | null}): ParagraphChange {
  if (pair.before === null) return {kind: 'added', words: pair.after ?? ''};
  if (pair.after === null) return {kind: 'removed', words: pair.before};
  return {kind: 'edited', changes: wordChanges(pair.before, pair.after)};
}
