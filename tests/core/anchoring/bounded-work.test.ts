import {describe, expect, test} from 'vitest';
import {describer} from '../../../src/core/anchoring/describe';
import {locateAll} from '../../../src/core/anchoring/locate-all';
import type {Selectors} from '../../../src/core/anchoring/selectors';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';

const vocabulary =
  'harbour ferry winter bridge island council letter traffic survey engine morning paper window market garden river station teacher orchard signal'.split(
    ' ',
  );

/** A text of so many sentences, none like another. */
function madeText(sentences: number, seed: number): string {
  let state = seed;
  const next = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  const word = (): string => `${vocabulary[next(vocabulary.length)]}${next(400)}`;
  return Array.from(
    {length: sentences},
    (_, at) =>
      `The ${word()} and the ${word()} of ${word()} were ${word()} in ${word()}.${at % 5 === 4 ? '\n\n' : ' '}`,
  ).join('');
}

function keptOf(text: string, count: number): Selectors[][] {
  const selectorsOf = describer(text, blocksFromText(text));
  const sentences = [...text.matchAll(/The [^.]+\./g)].slice(0, count);
  return sentences.map(sentence => [selectorsOf({start: sentence.index, end: sentence.index + sentence[0].length})]);
}

/** Rests that are taken, one after each slice of work: what is counted instead of time. */
async function restsFor(annotations: Selectors[][], text: string): Promise<number> {
  let rests = 0;
  await locateAll(annotations, text, async () => {
    rests++;
  });
  return rests;
}

describe('the work grows with the article and with what is kept, not with their product', () => {
  test('twice the text, twice the slices for reading it', async () => {
    const gone = keptOf(madeText(20, 1), 10);
    const small = await restsFor(gone, madeText(2000, 2));
    const large = await restsFor(gone, madeText(4000, 2));
    expect(small).toBeGreaterThan(5);
    expect(large / small).toBeLessThan(2.3);
  });

  test('twice the annotations, at most twice the slices', async () => {
    const text = madeText(400, 3);
    const few = await restsFor(keptOf(madeText(200, 4), 100), text);
    const many = await restsFor(keptOf(madeText(200, 4), 200), text);
    expect(many / few).toBeLessThan(2.3);
  });

  test('a text of one word over and over is no trap', async () => {
    const text = 'so '.repeat(30_000);
    const selectors = describer(text, blocksFromText(text))({start: 30_000, end: 30_300});
    const [located] = await locateAll([[selectors]], `now ${text}`, async () => {});
    expect(located?.state).not.toBe('changed');
  });

  test('a quotation as long as the article is found', async () => {
    const text = madeText(3000, 5);
    const selectors = describer(text, blocksFromText(text))({start: 0, end: text.trimEnd().length});
    const edited = text.replace('were', 'are');
    const [located] = await locateAll([[selectors]], `Put in above.\n\n${edited}`, async () => {});
    expect(located?.state).toBe('changed');
  });
});
