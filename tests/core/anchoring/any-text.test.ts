import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describe as describeSpan} from '../../../src/core/anchoring/describe';
import {locate} from '../../../src/core/anchoring/locate';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';

/** Letters of many scripts, marks that combine, characters beyond the first plane, right-to-left and invisible ones. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'Wort',
    'a',
    'é',
    'e\u0301',
    '\u0301',
    'ﬁ',
    '’',
    '“',
    '”',
    '"',
    "'",
    "''",
    '—',
    '--',
    '-',
    '…',
    '. ',
    '. ',
    ', ',
    ' ',
    ' ',
    ' ',
    '\n\n',
    '\u00a0',
  ],
  ...[
    '𝒳',
    '👩‍🚀',
    '🇫🇷',
    '漢字',
    'ไทย',
    'שלום',
    'مرحبا',
    'क्षि',
    '한국',
    '\u1100\u1161',
    '\u200b',
    '\u200f',
    '\u00ad',
    '\ufeff',
    '2,000',
    '3.5',
    '$',
    'not',
    "n't",
    '\ud800',
  ],
);
const text = fc.array(pieces, {minLength: 1, maxLength: 60}).map(parts => parts.join(''));

const spanned = text.chain(whole =>
  fc
    .tuple(fc.nat(whole.length), fc.nat(whole.length))
    .map(([a, b]) => ({whole, start: Math.min(a, b), end: Math.max(a, b)})),
);

describe('any span of any text', () => {
  test('is found in the same text, at the same place', () => {
    fc.assert(
      fc.property(spanned, ({whole, start, end}) => {
        const location = locate(describeSpan(whole, blocksFromText(whole), {start, end}), whole);
        expect(location).toEqual({state: 'unchanged', span: {start, end}});
      }),
      {numRuns: 500},
    );
  });

  test('is never called unchanged where the words are others', () => {
    fc.assert(
      fc.property(spanned, text, ({whole, start, end}, other) => {
        const location = locate(describeSpan(whole, blocksFromText(whole), {start, end}), other);
        if (location.state !== 'unchanged') return;
        const letters = (words: string): string => words.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(other.slice(location.span.start, location.span.end))).toBe(letters(whole.slice(start, end)));
      }),
      {numRuns: 500},
    );
  });

  test('that has a dozen words is found when a paragraph is put in above', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäéñøšя]{3,9}$/u), {minLength: 30, maxLength: 60});
    fc.assert(
      fc.property(words, fc.nat(15), (parts, from) => {
        const whole = parts.join(' ');
        const kept = parts.slice(from, from + 12).join(' ');
        const start = parts.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const above = 'A line that was not there before.\n\n';
        const location = locate(
          describeSpan(whole, blocksFromText(whole), {start, end: start + kept.length}),
          above + whole,
        );
        expect(location).toEqual({
          state: 'unchanged',
          span: {start: start + above.length, end: start + above.length + kept.length},
        });
      }),
      {numRuns: 200},
    );
  });
});
