import {describe, expect, it} from 'vitest';
import {measureShape} from '../../../src/core/shape/measure-shape';
import type {Speaker} from '../../../src/core/speakers/speaker';
import type {Attribution, Statement} from '../../../src/core/statements/statement';

const text = 'Rents fell by a tenth, said Ann Lee. “It is,” she said, “a relief.” Landlords are allegedly cross.';

function statement(attribution: Attribution, parts: readonly string[], speaker: Speaker | null = null): Statement {
  const content = parts.map(words => ({start: text.indexOf(words), end: text.indexOf(words) + words.length}));
  const none = {source: [], cue: [], hedges: [], figures: []};
  return {form: 'indirect', attribution, tone: 'neutral', content, speaker, confidence: 0.9, ...none};
}

const ann: Speaker = {name: 'Ann Lee', kind: 'person'};
const statements = [
  statement('named', ['Rents fell by a tenth'], ann),
  statement('named', ['It is', 'a relief'], ann),
  statement('none', ['Landlords are', 'cross']),
];

describe('the shape of an article', () => {
  const shape = measureShape({text, lang: 'en'}, statements);

  it('counts every word once', () => {
    expect(shape.words).toBe(18);
    expect(shape.stretches.reduce((sum, stretch) => sum + stretch.words, 0)).toBe(18);
  });

  it('tells how much each attribution has', () => {
    expect(shape.byAttribution).toEqual({
      named: {statements: 2, words: 9},
      unnamed: {statements: 0, words: 0},
      none: {statements: 1, words: 3},
    });
  });

  it('adds up what one speaker says in several statements', () => {
    expect(shape.speakers).toEqual([{speaker: ann, attribution: 'named', statements: 2, words: 9}]);
  });

  it('lies in reading order', () => {
    expect(shape.stretches.map(stretch => stretch.attribution)).toEqual([
      'named',
      null,
      'named',
      null,
      'named',
      'none',
      null,
      'none',
    ]);
  });

  it('gives a word inside two statements to the inner one', () => {
    const outer = statement('unnamed', ['Rents fell by a tenth, said Ann Lee']);
    const nested = measureShape({text, lang: 'en'}, [outer, statement('named', ['by a tenth'], ann)]);
    expect(nested.byAttribution.unnamed.words).toBe(5);
    expect(nested.byAttribution.named.words).toBe(3);
  });

  it('counts words where no spaces are set', () => {
    expect(measureShape({text: '今日は良い天気です。', lang: 'ja'}, []).words).toBeGreaterThan(3);
  });

  it('does not trip over a language that is none', () => {
    expect(measureShape({text: 'One two', lang: 'x_!'}, []).words).toBe(2);
  });
});
