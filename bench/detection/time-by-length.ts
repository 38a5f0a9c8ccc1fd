import {detectStatements} from '../../src/core/statements/detect-statements';
import {articleOf} from '../attribution/article-of';
import {openModel, shippedWeights} from '../attribution/open-model';
import {median} from '../report/numbers';
import {processorTime} from '../report/processor-time';

export interface LengthTime {
  readonly words: number;
  readonly milliseconds: number;
  /** Of a word that is read: of the longest texts only a part is. */
  readonly perWord: number;
  /** How much of the text was read, 0 to 1. */
  readonly read: number;
}

const lengths = [2_000, 20_000, 100_000, 200_000];
const rounds = 3;

/** How long articles of growing length take, in turn; medians of processor time. Texts are put one behind the other until they are long enough. */
export async function timeByLength(texts: readonly string[]): Promise<LengthTime[]> {
  const model = openModel(shippedWeights, false);
  const articles = lengths.map(words => ({words, text: firstWords(texts, words), times: [] as number[], read: 1}));
  for (let round = 0; round <= rounds; round += 1) {
    for (const article of articles) {
      const {text, times} = article;
      const start = processorTime();
      const {readUpTo} = await detectStatements(articleOf(text, ''), model);
      article.read = readUpTo / text.length;
      // The first round warms the code up.
      if (round > 0) times.push(processorTime() - start);
    }
  }
  return articles.map(({words, times, read}) => ({
    words,
    milliseconds: median(times),
    perWord: median(times) / (words * read),
    read,
  }));
}

function firstWords(texts: readonly string[], count: number): string {
  const parts: string[] = [];
  let left = count;
  for (let at = 0; left > 0; at += 1) {
    const text = texts[at % texts.length] ?? '';
    const words = [...text.matchAll(/\S+/g)];
    const last = words[Math.min(left, words.length) - 1];
    if (last === undefined) throw new Error('A text has no words.');
    parts.push(text.slice(0, last.index + last[0].length));
    left -= Math.min(left, words.length);
  }
  return parts.join('\n\n');
}
