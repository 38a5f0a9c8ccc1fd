import {createHash} from 'node:crypto';
import {
  type Annotation,
  type ArticleId,
  type Capture,
  flags,
  type KeptArticle,
  type KeptStatement,
  type TextHash,
} from '../../src/core/annotations/annotation';
import {annotationIdFrom} from '../../src/core/annotations/annotation-id';
import type {Speaker} from '../../src/core/speakers/speaker';
import {attributions, forms} from '../../src/core/statements/statement';
import {Random} from '../anchoring/random';
import {fixtureSentences} from './fixture-sentences';
import {inventName} from './invent-words';

/** An article with all that is kept of it, as it is stored. */
export interface MadeArticle {
  readonly article: KeptArticle;
  readonly annotations: readonly Annotation[];
  readonly capture: Capture;
}

/** As many as a diligent reader keeps of one. */
export const annotationsEach = 50;

const sites = ['The Marlow Courier', 'Daily Herald', 'Evening Gazette', 'The Example', 'Harbour News', 'Free Press'];
const tags = ['to ask', 'budget', 'health', 'figures', 'court', 'climate', 'war', 'schools'];
const firstDay = Date.UTC(2024, 0, 1);
const hour = 3_600_000;
const around = 120;

function uuidOf(random: Random): string {
  const hex = (length: number): string => Array.from({length}, () => random.below(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

/** A sentence of the fixtures in which names and figures are others: articles share their language, not their names. */
function vary(sentence: string, names: readonly string[], random: Random): string {
  return sentence
    .replace(/(?<= )\p{Lu}\p{Ll}{2,}/gu, () => random.pick(names))
    .replace(/\d[\d,.]*\d|\d/g, () => String(1 + random.below(90_000)));
}

function statementBy(speaker: Speaker, random: Random): KeptStatement | null {
  const kind = random.below(10);
  if (kind === 0) return null;
  const attribution = kind < 7 ? 'named' : random.pick(attributions);
  return {
    form: random.pick(forms),
    attribution,
    tone: 'neutral',
    source: attribution === 'none' ? '' : speaker.name,
    cue: 'said',
    speaker: attribution === 'named' ? speaker : null,
    hedges: [],
    figures: [],
    confidence: 0.9,
  };
}

/** Makes the articles of a library, one after the other: the same for the same number, each unlike the others. */
export function* makeLibrary(articles: number): Generator<MadeArticle> {
  const sentences = fixtureSentences();
  const cast = new Random(7);
  // People who are in the news for years, beside those of one article.
  const known = Array.from({length: 400}, () => `${inventName(cast)} ${inventName(cast)}`);
  for (let number = 0; number < articles; number++) yield makeArticle(number, sentences, known);
}

function makeArticle(number: number, sentences: readonly string[], known: readonly string[]): MadeArticle {
  const random = new Random(1000 + number);
  const names = Array.from({length: 15}, () => inventName(random));
  const speakers = Array.from({length: 6}, () =>
    random.chance(0.6) ? random.pick(known) : `${random.pick(names)} ${random.pick(names)}`,
  );
  const told = Array.from({length: annotationsEach}, () => vary(random.pick(sentences), names, random));
  const text = told.join('\n\n');
  const id = `https://news.example/${number}` as ArticleId;
  const textHash = createHash('sha256').update(text).digest('hex') as TextHash;
  const keptAt = firstDay + number * 9 * hour;
  const at = (index: number): string => new Date(keptAt + index * 60_000).toISOString();
  let start = 0;
  const annotations = told.map((exact, index): Annotation => {
    const end = start + exact.length;
    const annotation: Annotation = {
      id: annotationIdFrom(uuidOf(random)),
      articleId: id,
      textHash,
      detectedSelectors: null,
      colour: null,
      selectors: [
        {
          quote: {exact, prefix: text.slice(Math.max(0, start - around), start), suffix: text.slice(end, end + around)},
          position: {start, end},
          paragraph: {text: exact, start, index},
        },
      ],
      statement: statementBy({name: random.pick(speakers), kind: 'person'}, random),
      correction: null,
      flag: random.chance(0.2) ? random.pick(flags) : null,
      note: random.chance(0.3) ? `Ask ${random.pick(names)} about this: ${random.pick(sentences)}` : '',
      tags: random.chance(0.4) ? [random.pick(tags)] : [],
      createdAt: at(index),
      modifiedAt: at(index),
      deletedAt: null,
      earlierPlaces: [],
    };
    start = end + 2;
    return annotation;
  });
  const article: KeptArticle = {
    id,
    url: id,
    title: vary(random.pick(sentences).slice(0, 90), names, random),
    byline: random.pick(known),
    siteName: random.pick(sites),
    publishedAt: new Date(keptAt - hour).toISOString(),
    lang: 'en',
    firstKeptAt: at(0),
    textHash,
  };
  return {article, annotations, capture: {textHash, articleId: id, text, capturedAt: at(0)}};
}
