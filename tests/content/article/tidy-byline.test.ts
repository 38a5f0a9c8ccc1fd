import {expect, it} from 'vitest';
import {tidyByline} from '../../../src/content/article/particulars/tidy-byline';

it.each([
  ['By Ada Lind', 'Ada Lind'],
  ['  by\n Ada Lind\nand Jo Marsh ', 'Ada Lind, and Jo Marsh'],
  ['Ada Lind, 10/04/2026 05:07 AM EDT, Link Copied', 'Ada Lind'],
  ['Ada Lind22 Dec 2026651', 'Ada Lind'],
  ['https://paper.example/authors/lind', null],
  ['Updated May 3, 2026', null],
  ['Von Ada Lind', 'Ada Lind'],
  ['Vonda Lind', 'Vonda Lind'],
  ['', null],
  [null, null],
])('the byline %j names %j', (given, names) => {
  expect(tidyByline(given)).toBe(names);
});
