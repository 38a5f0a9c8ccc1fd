import {diffArrays} from 'diff';
import {drain} from '../../anchoring/drain';
import {foldingText} from '../../anchoring/folding/folding-text';
import type {MaterialChange} from '../../anchoring/location';
import {materialBetween} from '../../anchoring/material-between';
import {pairParagraphs} from './pair-paragraphs';
import {paragraphsOf} from './paragraphs-of';
import {type WordChange, wordChanges} from './word-changes';

/** A paragraph of either text: it stayed, it was put in, it was taken out, or it was edited, and how that alters what it says. */
export type ParagraphChange =
  | {readonly kind: 'same' | 'added' | 'removed'; readonly words: string}
  | {readonly kind: 'edited'; readonly changes: readonly WordChange[]; readonly material: readonly MaterialChange[]};

/** Beyond so many paragraphs put in or taken out, the two texts are told as a whole; keeps the work linear in their length. */
const mostEdits = 500;

/** How an article's text became another, paragraph by paragraph, in reading order. */
export function articleDifference(before: string, after: string): readonly ParagraphChange[] {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const runs = paragraphRuns(old, now);
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

interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

/** Paragraphs that stayed, went or came; how they are set – which quotation marks, which dashes – is no difference. */
function paragraphRuns(old: readonly string[], now: readonly string[]): readonly Run[] | undefined {
  const fold = (words: string) => ({words, folded: drain(foldingText(words)).text});
  const runs = diffArrays(old.map(fold), now.map(fold), {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: mostEdits,
  });
  return runs?.map(({added, removed, value}) => ({added, removed, value: value.map(({words}) => words)}));
}

function asChange(pair: {readonly before: string | null; readonly after: string | null}): ParagraphChange {
  if (pair.before === null) return {kind: 'added', words: pair.after ?? ''};
  if (pair.after === null) return {kind: 'removed', words: pair.before};
  const {before, after} = pair;
  return {kind: 'edited', changes: wordChanges(before, after), material: materialBetween(before, after)};
}
