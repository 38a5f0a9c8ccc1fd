import {describer} from '../../src/core/anchoring/describe';
import {locateAll} from '../../src/core/anchoring/locate-all';
import {detectStatements} from '../../src/core/statements/detect-statements';
import {articleOf} from '../attribution/article-of';
import {openModel, shippedWeights} from '../attribution/open-model';
import {processorTime} from '../report/processor-time';
import type {Pattern} from './patterns';

/** UTF-16 units: the longest is that of a short book. */
export const lengths = [100_000, 200_000, 400_000];
/** Of what warms the code up. */
const short = 10_000;
/** Milliseconds: what takes less is done again, and the least counts, since a turn of the collector is a good part of it. */
const soon = 300;
const tries = 4;

const model = openModel(shippedWeights, false);
const lost = articleOf('The ferry to the islands goes from the old pier for now.', '');

const works = {
  detection: async (text: string) => void (await detectStatements(articleOf(text, ''), model)),
  // Words in the middle of it, and words that it never had.
  'words found again': async (text: string) => {
    const {blocks} = articleOf(text, '');
    const middle = Math.floor(text.length / 2);
    const there = describer(text, blocks)({start: middle, end: middle + 200});
    const gone = describer(lost.text, lost.blocks)({start: 0, end: lost.text.length});
    await locateAll([[there], [gone]], text, async () => {});
  },
};

/** Milliseconds of processor time at each of the lengths, which a busy machine disturbs little. */
export async function growthOf({textOf}: Pattern): Promise<Readonly<Record<keyof typeof works, readonly number[]>>> {
  return {
    detection: await timed(works.detection, textOf),
    'words found again': await timed(works['words found again'], textOf),
  };
}

async function timed(work: (text: string) => Promise<void>, textOf: Pattern['textOf']): Promise<readonly number[]> {
  for (let round = 0; round < 3; round += 1) await work(textOf(short));
  const times: number[] = [];
  for (const length of lengths) {
    const text = textOf(length);
    let least = Number.POSITIVE_INFINITY;
    for (let done = 0; done === 0 || (done < tries && least < soon); done += 1) {
      const start = processorTime();
      await work(text);
      least = Math.min(least, processorTime() - start);
    }
    times.push(least);
  }
  return times;
}
