import {describe, expect, test} from 'vitest';
import {describer} from '../../../src/core/anchoring/describe';
import {locateAll} from '../../../src/core/anchoring/locate-all';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import {detectStatements} from '../../../src/core/statements/detect-statements';
import {findQuotations} from '../../../src/core/statements/quotations';
import {englishRules} from '../../../src/core/statements/rules/rule-model';
import {long, repeated} from './repeated-text';

describe.each(repeated)('a text that %s over and over, without end', (_, pattern) => {
  const text = pattern.repeat(Math.ceil(long / pattern.length));
  const blocks = blocksFromText(text);

  test('has its quotations found', () => {
    const found = findQuotations(text, blocks);
    expect(found.every(({pieces}) => pieces.length > 0)).toBe(true);
  });

  test('has its statements found', async () => {
    const particulars = {title: '', byline: null, siteName: null, publishedAt: null, lang: 'en'};
    const article = {url: 'https://news.example/hostile', ...particulars, text, blocks};
    const {readUpTo} = await detectStatements(article, englishRules);
    expect(readUpTo).toBe(text.length);
  });

  test('has words found again, and words that it never had given up', async () => {
    const select = describer(text, blocks);
    const middle = Math.floor(text.length / 2);
    const there = select({start: middle, end: middle + 200});
    const lost = 'The ferry to the islands goes from the old pier for now.';
    const gone = describer(lost, blocksFromText(lost))({start: 0, end: lost.length});
    const located = await locateAll([[there], [gone]], text, async () => {});
    expect(located.map(({state}) => state)).toEqual(['unchanged', 'gone']);
  });
});
