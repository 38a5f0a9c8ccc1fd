import {describe, expect, it} from 'vitest';
import {bestLabels} from '../../../../../src/core/statements/model/crf/best-labels';
import {marginals} from '../../../../../src/core/statements/model/crf/marginals';
import {allowedTransitions} from '../../../../../src/core/statements/model/crf/transitions';
import {transitionClassCount} from '../../../../../src/core/statements/model/features/transition-classes';
import {labelCount} from '../../../../../src/core/statements/model/labels';
import {seededRandom} from '../../../../../training/seeded-random';

const noPause = () => Promise.resolve();
const length = 4;
const random = seededRandom(7);
const scores = Float32Array.from({length: length * labelCount}, () => 4 * random() - 2);
const classes = Uint8Array.from([0, 3, 13, 5]);
const transitions = allowedTransitions(
  Float32Array.from({length: transitionClassCount * labelCount * labelCount}, () => 2 * random() - 1),
);

/** Every path of labels with its score. */
function allPaths(): {path: number[]; score: number}[] {
  let paths = Array.from({length: labelCount}, (_, label) => ({path: [label], score: scores[label] ?? 0}));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({path, score}) =>
      Array.from({length: labelCount}, (_, label) => {
        const pair = ((classes[t] ?? 0) * labelCount + (path[t - 1] ?? 0)) * labelCount + label;
        return {
          path: [...path, label],
          score: score + (transitions[pair] ?? 0) + (scores[t * labelCount + label] ?? 0),
        };
      }),
    );
  }
  return paths;
}

describe('Over all paths of labels', () => {
  it('the best is found', async () => {
    const best = allPaths().reduce((a, b) => (b.score > a.score ? b : a));
    expect([...(await bestLabels(scores, classes, transitions, noPause))]).toEqual(best.path);
  });

  it('each label’s chance is its share', async () => {
    const paths = allPaths().map(({path, score}) => ({path, weight: Math.exp(score)}));
    const total = paths.reduce((sum, {weight}) => sum + weight, 0);
    const found = await marginals(scores, classes, transitions, noPause);
    for (let t = 0; t < length; t++) {
      for (let label = 0; label < labelCount; label++) {
        const own = paths.filter(({path}) => path[t] === label).reduce((sum, {weight}) => sum + weight, 0);
        expect(found[t * labelCount + label]).toBeCloseTo(own / total, 4);
      }
    }
  });
});
