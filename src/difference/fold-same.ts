import type {ParagraphChange} from '../core/articles/difference/article-difference';

/** A paragraph, or so many that stayed and are left out. */
export type DifferenceLine =
  | {readonly place: number; readonly change: ParagraphChange}
  | {readonly place: number; readonly folded: number};

/** Leaves out paragraphs that stayed, but for the one before and the one after each change: the place must be known again. */
export function foldSame(changes: readonly ParagraphChange[], whole: boolean): readonly DifferenceLine[] {
  const isShown = (place: number) =>
    whole || [place - 1, place, place + 1].some(near => (changes[near]?.kind ?? 'same') !== 'same');
  const lines: DifferenceLine[] = [];
  let folded = 0;
  changes.forEach((change, place) => {
    if (!isShown(place)) {
      folded += 1;
      return;
    }
    if (folded > 0) lines.push({place: place - 0.5, folded});
    folded = 0;
    lines.push({place, change});
  });
  if (folded > 0) lines.push({place: changes.length, folded});
  return lines;
}
