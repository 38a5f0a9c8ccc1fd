import {describe, expect, test} from 'vitest';
import type {TextHash} from '../../src/core/annotations/annotation';
import {stretchesOf} from '../../src/library/reading/stretches-of';
import {placesInText} from '../../src/pages/kept/places-in-text';
import {annotationNumber, textHash} from '../storage/fixtures';

const text = 'She said it was fine, and so it was.';
const other = 'b'.repeat(64) as TextHash;

/** An annotation of these words. */
function kept(number: number, words: string, particulars = {}) {
  const start = text.indexOf(words);
  const [selectors] = annotationNumber(number).selectors;
  if (selectors === undefined) throw new Error('The fixture has no selectors.');
  const placed = {...selectors, position: {start, end: start + words.length}};
  return annotationNumber(number, {selectors: [placed], ...particulars});
}

const told = (...annotations: ReturnType<typeof kept>[]) =>
  stretchesOf(text, {start: 0, end: text.length}, placesInText(annotations, textHash, text.length)).map(
    ({words, ids}) => [words, ...ids.map(id => Number(id.slice(-3)))].join('|'),
  );

describe('Kept words in a stored text', () => {
  test('are set off where they stand', () => {
    expect(told(kept(1, 'it was fine'))).toEqual(['She said ', 'it was fine|1', ', and so it was.']);
  });

  test('may lie in each other and over each other: the shorter ones inside', () => {
    expect(told(kept(1, 'fine'), kept(2, 'it was fine'), kept(3, 'fine, and so'))).toEqual([
      'She said ',
      'it was |2',
      'fine|3|2|1',
      ', and so|3',
      ' it was.',
    ]);
  });

  test('are left out where they count in another text, or in none', () => {
    expect(told(kept(1, 'fine', {textHash: other}), kept(2, 'fine', {textHash: null}))).toEqual([text]);
  });

  test('stand in the older text where they stood before they were placed anew', () => {
    const [{selectors} = {selectors: []}] = [kept(1, 'fine')];
    const moved = kept(1, 'She', {
      textHash: other,
      earlierPlaces: [{textHash, selectors, replacedAt: '2026-03-03T09:00:00.000Z'}],
    });
    expect(told(moved)).toEqual(['She said it was ', 'fine|1', ', and so it was.']);
  });
});
