import {describe, expect, it} from 'vitest';
import {plainWord, shapes} from '../../../../../src/core/statements/model/features/plain-word';
import {stemLength} from '../../../../../src/core/statements/model/features/stem-length';

const plain: [token: string, word: string, possessive: boolean, shape: number][] = [
  ['Walz’s', 'walz', true, shapes.capitalised],
  ['don’t', "don't", false, shapes.lower],
  ['NATO', 'nato', false, shapes.capitals],
  ['McCain', 'mccain', false, shapes.mixed],
  ['2025', '#4', false, shapes.number],
  ['9th', '#1th', false, shapes.number],
  ['“', '“', false, shapes.mark],
];

const stems: [stem: string, words: string[]][] = [
  ['argu', ['argue', 'argues', 'argued', 'arguing']],
  ['claim', ['claim', 'claims', 'claimed', 'claiming']],
  ['plan', ['plan', 'plans', 'planned', 'planning']],
];

describe('A word as the model sees it', () => {
  it.each(plain)('%s is %s', (token, word, possessive, shape) => {
    expect(plainWord(token)).toEqual({word, possessive, shape});
  });

  it.each(stems)('the stem %s holds all forms of its verb together', (stem, words) => {
    expect(words.map(word => word.slice(0, stemLength(word)))).toEqual(words.map(() => stem));
  });
});
