import {describe, expect, test} from 'vitest';
import {article, strangers} from './articles';
import {find} from './finding';

const spoken =
  '“My mother is eighty and the bridge is nine miles away,” said Lena Brandt, who keeps the shop at the northern pier.';
const reported = 'Mayor Tom Okafor said the town would ask the ministry for $2 million to keep the winter boats.';

describe('words that were taken out are gone', () => {
  test.each([
    ['a sentence', reported, article.replace(`${reported} `, '')],
    ['a paragraph', spoken, article.replace(`${spoken}\n\n`, '')],
    ['a few words', 'of its seven routes', article.replace('of its seven routes ', '')],
    ['the headline', 'Ferry company closes two harbour routes.', article.slice(article.indexOf('The ferry'))],
    ['another sentence in their place', reported, article.replace(reported, strangers[0] ?? '')],
    ['everything', spoken, ''],
    ['another article', spoken, strangers.join('\n\n')],
  ])('%s', (_, words, after) => {
    expect(find(words, article, after).state).toBe('gone');
  });
});

describe('a lookalike by somebody else is not taken for them', () => {
  test.each([
    [
      'another name in the same sentence',
      spoken,
      '“My mother is eighty and the bridge is ten miles away,” said Gail Hollis, who keeps the shop at the northern pier.',
    ],
    [
      'the opposite, quoted',
      reported,
      '“The town would not ask the ministry for $2 million to keep the winter boats,” Gail Hollis said.',
    ],
    [
      'reported with that',
      reported,
      'Gail Hollis said that the town would ask the ministry for $2 million to keep winter boats.',
    ],
    [
      'with other figures',
      reported,
      'Harbourmaster Gail Hollis said the town would ask the ministry for $9 million to keep the winter boats.',
    ],
  ])('%s', (_, words, lookalike) => {
    const rest = article.replace(`${words} `, '').replace(`${words}\n\n`, '');
    const after = `${rest}\n\n${lookalike}`;
    expect(find(words, article, after).state).toBe('gone');
  });

  test('nor is a headline that said the same all along', () => {
    const before = `Ferry company will close two of seven routes in October.\n\n${article}`;
    const lead =
      'The ferry company will close two of its seven routes in October, its director Ana Ruiz said on Monday.';
    expect(find(lead, before, before.replace(`${lead}\n\n`, '')).state).toBe('gone');
  });
});
