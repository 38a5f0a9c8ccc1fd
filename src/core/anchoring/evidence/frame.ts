import {alignWords, type Match} from '../alignment/align-words';
import type {MaterialChange} from '../location';
import {editsBetween} from '../materials/edit';
import {frameChanges} from '../materials/material-changes';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import {sentencesAround} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {contextSimilarity} from './context-similarity';

/** Words of a frame that are compared. */
const reach = 16;
/** Longer edits of the frame are another sentence, not another cue. */
const editLength = 5;
/** From here on the words around are the old ones. */
const contextHolds = 0.5;

/**
 * What changed around words that still stand in their old sentence: another speaker, a *not*, another tone of the cue.
 * Empty where they stand among other words: there is nothing to compare with.
 */
export function frameMaterial(kept: KeptWords, index: TextIndex, image: WordRange): MaterialChange[] {
  const oldSentence = sentencesAround(kept, kept.quote);
  if (oldSentence.from === kept.quote.from && oldSentence.to === kept.quote.to) return [];
  const nowSentence = sentencesAround(index, image);
  const {before, after} = contextSimilarity(kept, index, image);
  if (Math.max(before, after) < contextHolds) return [];
  return [
    ...compare(
      kept,
      index,
      {from: Math.max(oldSentence.from, kept.quote.from - reach), to: kept.quote.from},
      {
        from: Math.max(nowSentence.from, image.from - reach),
        to: image.from,
      },
    ),
    ...compare(
      kept,
      index,
      {from: kept.quote.to, to: Math.min(oldSentence.to, kept.quote.to + reach)},
      {
        from: image.to,
        to: Math.min(nowSentence.to, image.to + reach),
      },
    ),
  ];
}

function compare(kept: KeptWords, index: TextIndex, old: WordRange, now: WordRange): MaterialChange[] {
  if (old.to <= old.from || now.to <= now.from) return [];
  const matches = alignWords({
    a: kept.ids.subarray(old.from, old.to),
    b: index.ids.subarray(now.from, now.to),
    weights: kept.weights.subarray(old.from, old.to),
  }).map(([i, j]): Match => [i + old.from, j + now.from]);
  const edits = editsBetween(old, now, matches).filter(
    edit => edit.old.to - edit.old.from <= editLength && edit.new.to - edit.new.from <= editLength,
  );
  return frameChanges({old: kept, oldRange: old, now: index, nowRange: now, edits});
}
