import {expect, test} from 'vitest';
import {blocksFromText} from '../../src/core/articles/blocks-from-text';
import {belowTitle} from '../../src/library/reading/below-title';

const text = 'Tunnel  Closed\n\nThe tunnel is closed.';
const title = 'Tunnel closed';
const firstWords = (kept: readonly {start: number; end: number}[], stored = text, above = title) => {
  const [first] = belowTitle(stored, blocksFromText(stored), above, kept);
  return first && stored.slice(first.span.start, first.span.end);
};

test('A headline that stands above a stored text is not said again by its first paragraph', () => {
  expect(firstWords([])).toBe('The tunnel is closed.');
});

test('A headline of which something is kept stays in the text, where it is marked', () => {
  expect(firstWords([{start: 0, end: 6}])).toBe('Tunnel  Closed');
});

test.each([
  {words: 'begins with another headline', stored: text, above: 'Flooding shuts the tunnel'},
  {words: 'is nothing but its headline', stored: 'Tunnel closed', above: title},
])('A text that $words is shown whole', ({stored, above}) => {
  expect(firstWords([], stored, above)).toBe(stored.split('\n')[0]);
});
