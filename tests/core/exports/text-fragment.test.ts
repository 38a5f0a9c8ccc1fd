import {describe, expect, test} from 'vitest';
import {foldForSearch} from '../../../src/core/exports/links/fold-for-search';
import {textFragment} from '../../../src/core/exports/links/text-fragment';
import {findWebLink} from '../../../src/core/exports/links/web-link';
import {selectorsOf} from './selection';

const fragmentOf = (words: string, text: string, nth = 0): string =>
  textFragment(selectorsOf(words, nth, text).quote, foldForSearch(text));

const long = Array.from({length: 80}, (_, index) => `word${index}`).join(' ');

describe('a link to words', () => {
  test.each([
    ['gives words that stand there once as they are', 'rents fell', 'In May rents fell again.', 'rents%20fell'],
    ['encodes the marks of the format', 'well-known, R&D', 'A well-known, R&D heavy firm.', 'well%2Dknown%2C%20R%26D'],
    ['completes a word that was cut', 'ents fel', 'In May rents fell again.', 'rents%20fell'],
    ['collapses white space, as the browser does', 'rents\n fell', 'In May rents\n fell again.', 'rents%20fell'],
    [
      'names beginning and end of words in two blocks',
      'one two\n\nthree four',
      'Zero one two\n\nthree four five.',
      'one%20two,three%20four',
    ],
  ])('%s', (_, words, text, expected) => {
    expect(fragmentOf(words, text)).toBe(`:~:text=${expected}`);
  });

  test('names beginning and end of long words, at whole words', () => {
    expect(fragmentOf(long, `Before ${long} after`)).toBe(
      ':~:text=word0%20word1%20word2%20word3%20word4%20word5%20word6%20word7%20word8,word73%20word74%20word75%20word76%20word77%20word78%20word79',
    );
  });

  test.each([
    [0, ':~:text=First-,it%20rained'],
    [1, ':~:text=Then-,it%20rained'],
  ])('tells copy %i of repeated words from the other by what stands before', (nth, expected) => {
    expect(fragmentOf('it rained', 'First it rained here. Then it rained here.', nth)).toBe(expected);
  });

  test('tells repeated words apart by what stands after, where that is shorter', () => {
    expect(fragmentOf('so it is', 'And so it is today. And so it is not.', 1)).toBe(':~:text=so%20it%20is,-not.');
  });

  test('gives all the context there is when none tells the copies apart', () => {
    expect(fragmentOf('no', 'no no no no no no no no no no no no no no no no no no no no', 9)).toMatch(
      /^:~:text=no.*-,no,-no/,
    );
  });

  test('gives nothing for words of white space only', () => {
    expect(textFragment({exact: ' \n ', prefix: 'a', suffix: 'b'})).toBe('');
  });
});

describe('an address', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' https://x', 'chrome://settings', ''])(
    'that is none of a page leads nowhere: %s',
    address => {
      expect(findWebLink(address)).toBeUndefined();
    },
  );

  test.each([
    ['https://news.example/a?b=c&d=%20#e', 'https://news.example/a?b=c&d=%20#e'],
    ['https://news.example/a) <b> "c"', 'https://news.example/a%29%20%3Cb%3E%20%22c%22'],
    ['https://news.example/\n\uD800[x](y)', 'https://news.example/%0A%EF%BF%BD%5Bx%5D%28y%29'],
  ])('can stand in a link of any format: %j', (address, link) => {
    expect(findWebLink(address)).toBe(link);
  });
});
