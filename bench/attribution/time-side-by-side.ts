import nlp from 'compromise';
import type {AttributionModel} from '../../src/core/statements/attribution-model';
import {detectStatements} from '../../src/core/statements/detect-statements';
import {median} from '../report/numbers';
import {processorTime} from '../report/processor-time';
import {articleOf} from './article-of';
import {openModel} from './open-model';

/** Words of the article that is timed. */
const wordCount = 800;
const warmUps = 25;
const rounds = 21;

/** Milliseconds of the processor for one article of 800 words: the whole detection with and without WebAssembly, and compromise's quotations, in turn. Medians. */
export async function timeSideBySide(texts: readonly string[], weightsPath: string): Promise<Record<string, number>> {
  const articles = texts.map(firstWords).filter(text => text !== undefined);
  if (articles.length === 0) throw new Error(`No article has ${wordCount} words.`);
  const simd = openModel(weightsPath, false);
  const plain = openModel(weightsPath, true);
  const contenders: Record<string, (text: string) => unknown> = {
    'all of detection, WebAssembly': text => detect(text, simd),
    'all of detection, plain JavaScript': text => detect(text, plain),
    'compromise quotations()': text => nlp(text).quotations().json(),
  };
  const times = Object.fromEntries(Object.keys(contenders).map(name => [name, [] as number[]]));
  for (let round = 0; round < warmUps + rounds; round++) {
    const text = articles[round % articles.length] ?? '';
    for (const [name, run] of Object.entries(contenders)) {
      const start = processorTime();
      await run(text);
      if (round >= warmUps) times[name]?.push(processorTime() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, own]) => [name, median(own)]));
}

function detect(text: string, model: AttributionModel): Promise<unknown> {
  return detectStatements(articleOf(text, ''), model);
}

/** The text up to its 800th word; `undefined` when it is shorter. */
function firstWords(text: string): string | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[wordCount - 1];
  return last && text.slice(0, last.index + last[0].length);
}
