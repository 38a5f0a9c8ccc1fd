import {performance} from 'node:perf_hooks';
import approxSearch from 'approx-string-match';
import {describer} from '../../src/core/anchoring/describe';
import {locateAll} from '../../src/core/anchoring/locate-all';
import type {Selectors} from '../../src/core/anchoring/selectors';
import {blocksFromText} from '../../src/core/articles/blocks-from-text';
import {atMost, type Figure} from '../report/figures';
import {processorTime} from '../report/processor-time';
import type {SourceText} from './make-cases';
import {Random} from './random';

/** Rows of the table: annotations by code units of article. */
const sizes = [
  [1000, 100_000],
  [500, 100_000],
  [250, 100_000],
  [1000, 50_000],
  [1000, 200_000],
] as const;

type Row = Readonly<Record<string, number | string>>;

/** Times one call that locates many annotations, half of them gone, beside a plain search for the same quotes with errors up to half of each. */
export async function measureSpeed(texts: readonly SourceText[]): Promise<Figure[]> {
  const rows: Row[] = [];
  for (const [at, [annotations, length]] of [sizes[0], ...sizes].entries()) {
    const row = await measure(texts, annotations, length, at === 1);
    // The first run warms the code up.
    if (at > 0) rows.push(row);
  }
  console.table(rows);
  const [row] = rows;
  const of = (name: string) => Number(row?.[name] ?? Number.NaN);
  return [
    atMost(
      'finding 1,000 annotations in 100,000 units ÷ approx-string-match',
      of('processor share'),
      1,
      '',
      `(${of('processor ms')} of ${of('its processor ms')} ms)`,
    ),
    atMost('19 in 20 of its slices hold the thread for at most', of('slice p95 ms'), 50, ' ms'),
  ];
}

async function measure(
  texts: readonly SourceText[],
  annotations: number,
  length: number,
  beside: boolean,
): Promise<Row> {
  const paragraphs = texts
    .flatMap(({text}) => text.split(/\n\s*\n/))
    .filter(part => part.length > 80 && part.length < 600);
  const random = new Random(length + annotations);
  const kept = take(paragraphs, length, random);
  const strangers = take(paragraphs, length, random);
  const text = kept.join('\n\n');
  const half = annotations / 2;
  const selectors = [...describeSome(text, half, random), ...describeSome(strangers.join('\n\n'), half, random)];
  // Something is put in above, so that no position holds.
  const now = `${strangers[0] ?? ''}\n\n${text}`;
  const slices: number[] = [];
  const began = performance.now();
  const processorBegan = processorTime();
  let sliceBegan = began;
  const located = await locateAll(
    selectors.map(each => [each]),
    now,
    async () => {
      slices.push(performance.now() - sliceBegan);
      await new Promise(resolve => setImmediate(resolve));
      sliceBegan = performance.now();
    },
  );
  slices.push(performance.now() - sliceBegan);
  const total = performance.now() - began;
  const processor = processorTime() - processorBegan;
  const row = {
    annotations,
    'code units': now.length,
    found: located.filter(({state}) => state !== 'gone').length,
    'total ms': Math.round(total),
    'processor ms': Math.round(processor),
    'ms each': (total / annotations).toFixed(3),
    slices: slices.length,
    'slice p50 ms': quantile(slices, 0.5),
    'slice p95 ms': quantile(slices, 0.95),
    'longest slice ms': quantile(slices, 1),
  };
  if (!beside) return row;
  const plainBegan = processorTime();
  const plain = plainSearch(selectors, now);
  const plainProcessor = processorTime() - plainBegan;
  return {
    ...row,
    'approx-string-match ms': Math.round(plain),
    'its processor ms': Math.round(plainProcessor),
    share: (total / plain).toFixed(3),
    'processor share': (processor / plainProcessor).toFixed(3),
  };
}

function plainSearch(selectors: readonly Selectors[], text: string): number {
  const began = performance.now();
  for (const {quote} of selectors) approxSearch(text, quote.exact, Math.floor(quote.exact.length / 2));
  return performance.now() - began;
}

function take(paragraphs: string[], length: number, random: Random): string[] {
  const taken: string[] = [];
  for (let size = 0; size < length && paragraphs.length > 0; ) {
    const [part = ''] = paragraphs.splice(random.below(paragraphs.length), 1);
    taken.push(part);
    size += part.length + 2;
  }
  return taken;
}

function describeSome(text: string, count: number, random: Random): Selectors[] {
  const selectorsOf = describer(text, blocksFromText(text));
  const sentences = [...text.matchAll(/[^.!?\n]{50,250}[.!?]/g)];
  return Array.from({length: count}, () => {
    const sentence = random.pick(sentences);
    return selectorsOf({start: sentence.index, end: sentence.index + sentence[0].length});
  });
}

function quantile(numbers: readonly number[], share: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}
