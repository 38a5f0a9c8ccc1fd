import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {flags} from '../../src/core/annotations/annotation';
import {annotationIdFrom} from '../../src/core/annotations/annotation-id';
import {attributions, forms} from '../../src/core/statements/statement';
import {home, orders, type Place, views} from '../../src/library/address/place';
import {readPlace} from '../../src/library/address/read-place';
import {writePlace} from '../../src/library/address/write-place';

const names = fc.uniqueArray(fc.string({minLength: 1, maxLength: 40, unit: 'binary'}), {maxLength: 5});
const day = fc.constantFrom('', '2026-01-31', '1999-12-01');
const anyPlace: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...views),
  wanted: fc.record({
    words: fc.string({maxLength: 60, unit: 'binary'}),
    standings: fc.subarray([...attributions, 'own' as const]),
    forms: fc.subarray([...forms]),
    flags: fc.subarray([...flags]),
    tags: names,
    sites: names,
    speakers: names,
    from: day,
    until: day,
  }),
  order: fc.constantFrom(null, ...orders),
  page: fc.integer({min: 1, max: 5000}),
  article: fc.constantFrom(null, 'https://news.example/a?b=c&d=é' as NonNullable<Place['article']>),
  annotation: fc.constantFrom(null, annotationIdFrom('5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11')),
});

/** What an address cannot carry: halves of letters become the sign for what is not a letter. */
const isWhole = (text: string) => !/\p{Cs}/u.test(text);
const carried = ({wanted}: Place) => [wanted.words, ...wanted.tags, ...wanted.sites, ...wanted.speakers].every(isWhole);

describe('The place in the address', () => {
  test('is read as it was written, whatever is searched and chosen', () => {
    fc.assert(
      fc.property(anyPlace.filter(carried), place => {
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  test('is short where nothing is chosen', () => {
    expect(writePlace(home)).toBe('?');
  });

  test.each([
    ['a view that there is not', 'view=attic', home],
    ['a page that is none', 'page=minus', home],
    ['a page before the first', 'page=-3', home],
    ['a day that there is not', 'from=2026-13-45', home],
    ['a verdict that there is not', 'flag=true', home],
    ['an article that a link would run', 'article=javascript:alert(1)', home],
    ['an annotation that is none', 'annotation=../x', home],
  ])('passes over %s', (_, query, place) => {
    expect(readPlace(query)).toEqual(place);
  });

  test('takes no more of it than anybody chooses', () => {
    const endless = Array.from({length: 5000}, (_, at) => `tag=t${at}`).join('&');
    expect(readPlace(`${endless}&search=${'x'.repeat(90_000)}`).wanted.tags.length).toBeLessThanOrEqual(50);
    expect(readPlace(`search=${'x'.repeat(90_000)}`).wanted.words.length).toBeLessThanOrEqual(500);
  });
});
