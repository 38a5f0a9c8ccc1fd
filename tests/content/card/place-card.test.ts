import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeCard} from '../../../src/content/card/place-card';
import type {Rectangle} from '../../../src/content/pointing/rectangle';

const window = {width: 1000, height: 800};
const card = {width: 340, height: 300};
const line = (left: number, top: number): Rectangle => ({left, top, right: left + 400, bottom: top + 24});

describe('The card', () => {
  it('stands under the words where there is room', () => {
    expect(placeCard(line(200, 100), line(200, 100), card, window)).toMatchObject({left: 200, top: 132});
  });

  it('stands over words near the window’s end', () => {
    expect(placeCard(line(200, 700), line(200, 700), card, window)).toMatchObject({left: 200, top: 392});
  });

  it('stays on its side when it grows, while that is comfortable', () => {
    const words = line(200, 420);
    expect(placeCard(words, words, card, window)).toMatchObject({side: 'under', top: 452});
    const grown = {...card, height: 600};
    expect(placeCard(words, words, grown, window)).toMatchObject({side: 'over'});
    expect(placeCard(words, words, grown, window, 'under')).toMatchObject({side: 'under', top: 452, maxHeight: 340});
    const lower = line(200, 600);
    expect(placeCard(lower, lower, grown, window, 'under')).toMatchObject({side: 'over'});
    expect(placeCard(words, words, card, window, 'over')).toMatchObject({side: 'over', top: 112});
  });

  it('stands beside words that fill the window from top to bottom', () => {
    const words = {left: 50, top: -100, right: 600, bottom: 900};
    expect(placeCard(words, line(50, 300), card, window)).toMatchObject({left: 608, top: 300});
  });

  it('keeps clear of the line that is pointed at when the words leave no room at all', () => {
    const words = {left: 0, top: -500, right: 1000, bottom: 1500};
    const place = placeCard(words, line(10, 200), card, window);
    expect(place.top).toBeGreaterThanOrEqual(224);
  });

  const coordinate = (most: number) => fc.integer({min: 0, max: most});
  const somewhere = fc.tuple(
    coordinate(700),
    coordinate(750),
    fc.integer({min: 5, max: 300}),
    fc.integer({min: 10, max: 200}),
  );

  const side = fc.constantFrom(null, 'under' as const, 'over' as const, 'beside' as const);

  it('never leaves the window, and never covers short words', () => {
    fc.assert(
      fc.property(
        somewhere,
        fc.integer({min: 100, max: 600}),
        side,
        ([left, top, width, height], cardHeight, before) => {
          const words = {left, top, right: left + width, bottom: Math.min(800, top + height)};
          const place = placeCard(words, words, {width: 340, height: cardHeight}, window, before);
          const bottom = place.top + Math.min(cardHeight, place.maxHeight);
          const right = place.left + 340;
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(window.width);
          expect(bottom).toBeLessThanOrEqual(window.height);
          const isApart =
            bottom <= words.top || place.top >= words.bottom || right <= words.left || place.left >= words.right;
          expect(isApart).toBe(true);
        },
      ),
    );
  });
});
