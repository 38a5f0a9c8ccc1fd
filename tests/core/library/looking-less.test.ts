import fc from 'fast-check';
import {expect, test} from 'vitest';
import {TitleWords} from '../../../src/core/library/catalogue/title-words';
import {Few} from '../../../src/core/library/lists/few';
import {Least} from '../../../src/core/library/lists/least';
import {findWords, wordsIn} from '../../../src/core/library/words-in';

test('The least of many numbers are those that come first when all are in order', () => {
  const numbers = fc.array(fc.integer({min: -20, max: 20}), {minLength: 1, maxLength: 200});
  fc.assert(
    fc.property(numbers, fc.integer({min: 1, max: 30}), (many, wished) => {
      const wanted = Math.min(wished, many.length);
      const least = new Least(wanted);
      for (const number of many) least.add(number);
      const sorted = many.toSorted((a, b) => a - b);
      for (let at = 0; at < wanted; at++) expect(least.at(at)).toBe(sorted[at]);
    }),
  );
});

test('Words of titles are found by their beginnings, each in its own article', () => {
  const words = fc.array(fc.string({unit: fc.constantFrom('a', 'b', 'ß', '水'), minLength: 1, maxLength: 4}));
  const articles = fc.array(fc.option(fc.record({words}), {nil: undefined}));
  const typed = fc.string({unit: fc.constantFrom('a', 'b', '水'), minLength: 1, maxLength: 2});
  fc.assert(
    fc.property(articles, typed, (known, beginning) => {
      const titles = new TitleWords(known);
      const expected = known.flatMap((each, article) =>
        (each?.words ?? []).filter(word => word.startsWith(beginning)).map(word => ({article, word})),
      );
      expect([...titles.beginningWith(beginning)]).toEqual(expected);
      expect(titles.knows(beginning)).toBe(expected.length > 0);
    }),
  );
});

test('A few of many numbers have something of their own, the others nothing', () => {
  const few = new Few(5, [0, 3], () => new Set<string>());
  few.of(3)?.add('three');
  expect([0, 1, 2, 3, 4, 5].map(number => few.of(number))).toEqual([
    new Set(),
    undefined,
    undefined,
    new Set(['three']),
    undefined,
    undefined,
  ]);
});

test('The words of a text are the same whether or not their places are asked', () => {
  const letters = fc.constantFrom(...'aZ9 -_’“”…é²隧道\u0301\n~');
  fc.assert(
    fc.property(fc.string({unit: letters, maxLength: 20}), text => {
      expect(wordsIn(text)).toEqual(findWords(text).map(({word}) => word));
    }),
  );
});
