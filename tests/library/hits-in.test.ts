import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../src/core/library/words-in';
import {hitsIn} from '../../src/library/marked/hits-in';

/** The text with its hits in brackets, as a search for some of its words would mark it. */
function marked(text: string, terms: string): string {
  const hits = hitsIn(text, new Set(wordsIn(terms)));
  return hits.reduceRight(
    (all, {start, end}) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

describe('The hits of a search', () => {
  test.each([
    ['Rents fell, and fell again', 'fell', 'Rents [fell], and [fell] again'],
    ['A bridge for Évora', 'evora', 'A bridge for [Évora]'],
    ['fellow', 'fell', 'fellow'],
    ['港口隧道已关闭', '隧道', '港口[隧道]已关闭'],
    ['港口隧道已关闭', '口隧道', '港[口隧道]已关闭'],
    ['トンネル (tunnel) は閉鎖', 'ンネル', 'ト[ンネル] (tunnel) は閉鎖'],
    ['ในอุโมงค์', 'อุโม', 'ใน[อุโม]งค์'],
  ])('in “%s” for “%s”', (text, terms, expected) => {
    expect(marked(text, terms)).toBe(expected);
  });
});
