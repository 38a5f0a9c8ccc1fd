import {describe, expect, it} from 'vitest';
import {predict} from '../../../../training/predict';
import {readArticle} from '../../../../training/read-article';
import {scoreArticles} from '../../../../training/scoring/score-articles';
import {markedArticles} from './articles/marked-articles';
import {readMarked} from './articles/read-marked';
import {shippedModel} from './shipped-model';

const articles = markedArticles.map(marked => readMarked(marked));
const noPause = () => Promise.resolve();

describe('The model finds who says what', () => {
  it('on articles of the project’s own as well as it did on the day that it was learnt', async () => {
    const model = shippedModel();
    const found = [];
    for (const article of articles) found.push(await predict(article, model));
    const scores = scoreArticles(articles, found);
    expect(scores.content).toBeGreaterThan(0.85);
    expect(scores.source).toBeGreaterThan(0.75);
    expect(scores.cue).toBeGreaterThan(0.7);
    expect(scores.linked).toBeGreaterThan(0.65);
  });

  it('alike with WebAssembly and without', async () => {
    const [simd, plain] = [shippedModel(), shippedModel({plain: true})];
    for (const {text} of articles) {
      const strip = (model: typeof simd) =>
        model.attribute(readArticle(text), noPause).then(all => all.map(({confidence: _, ...spans}) => spans));
      expect(await strip(plain)).toEqual(await strip(simd));
    }
  });

  it('alike in curly, straight, single and angled quotation marks', async () => {
    const model = shippedModel();
    const text = '“The roof leaks,” said Ann Lee. “We need a new one,” she added.';
    const styles = [
      ['"', '"'],
      ['‘', '’'],
      ['«', '»'],
    ];
    const wordsOf = async (styled: string) => {
      const found = await model.attribute(readArticle(styled), noPause);
      return found.map(({content}) =>
        content.map(({start, end}) => styled.slice(start, end).replace(/[“”"‘’«»]/g, '')),
      );
    };
    for (const [open = '', close = ''] of styles) {
      expect(await wordsOf(text.replaceAll('“', open).replaceAll('”', close))).toEqual(await wordsOf(text));
    }
  });

  it('nowhere in an empty article', async () => {
    expect(await shippedModel().attribute(readArticle(''), noPause)).toEqual([]);
  });
});

describe('A long article', () => {
  const long = Array.from({length: 12}, () => articles.map(({text}) => text).join('\n\n')).join('\n\n');

  it('gives the same attributions wherever it is cut into windows', async () => {
    const whole = await shippedModel({capacity: 16384}).attribute(readArticle(long), noPause);
    const cut = await shippedModel({capacity: 700}).attribute(readArticle(long), noPause);
    const keys = (all: typeof whole) => all.map(({source, cue, content}) => JSON.stringify({source, cue, content}));
    const shared = keys(cut).filter(key => keys(whole).includes(key)).length;
    expect(whole.length).toBeGreaterThan(100);
    expect(shared / whole.length).toBeGreaterThan(0.99);
  });

  it('lets others have the thread many times', async () => {
    let pauses = 0;
    await shippedModel().attribute(readArticle(long), async () => {
      pauses++;
    });
    expect(pauses).toBeGreaterThan(100);
  });
});
