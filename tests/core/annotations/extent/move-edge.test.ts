import {describe, expect, it} from 'vitest';
import {nearestEdge, stepEdge, withEdge} from '../../../../src/core/annotations/extent/move-edge';
import type {Edge, Unit} from '../../../../src/core/annotations/extent/word-edges';
import type {Article} from '../../../../src/core/articles/article';

/** An article of paragraphs; `[` and `]` stand around the words that are kept. */
function marked(paragraphs: string): {readonly article: Article; readonly start: number; readonly end: number} {
  const start = paragraphs.indexOf('[');
  const end = paragraphs.indexOf(']') - 1;
  const text = paragraphs.replace(/[[\]]/g, '');
  let at = 0;
  const blocks = text.split('\n\n').map(words => {
    const span = {start: at, end: at + words.length};
    at = span.end + 2;
    return {kind: 'paragraph' as const, span};
  });
  const article = {url: '', title: '', byline: null, siteName: null, publishedAt: null, lang: 'en', text, blocks};
  return {article, start, end};
}

describe('The words of an annotation', () => {
  it.each<[string, Edge, Unit, 'back' | 'on', string]>([
    ['He said [it cost] €40 then.', 'end', 'word', 'on', 'He said [it cost €40] then.'],
    ['He [said] “€40,” then.', 'end', 'word', 'on', 'He [said “€40,”] then.'],
    ['He said “it [cost]” much.', 'start', 'word', 'back', 'He said [“it cost]” much.'],
    ['He said [it cost] much.', 'end', 'word', 'on', 'He said [it cost much.]'],
    ['He said [it cost] €40 then.', 'end', 'word', 'back', 'He said [it] cost €40 then.'],
    ['It was €40 [then].', 'start', 'word', 'back', 'It was [€40 then].'],
    ['He [said it] cost.', 'start', 'word', 'on', 'He said [it] cost.'],
    ['It fell. He [said so]. All left.', 'start', 'sentence', 'back', 'It fell. [He said so]. All left.'],
    ['It fell. He [said so]. All left.', 'end', 'sentence', 'on', 'It fell. He [said so.] All left.'],
    ['Mr. Lee [left. It] fell.', 'start', 'sentence', 'back', '[Mr. Lee left. It] fell.'],
    ['One [end].\n\nNext words.', 'end', 'word', 'on', 'One [end.]\n\nNext words.'],
    ['One [end.]\n\nNext words.', 'end', 'word', 'on', 'One [end.\n\nNext] words.'],
    ['One end.\n\n[Next] words.', 'start', 'word', 'back', 'One [end.\n\nNext] words.'],
    ['[First words].', 'start', 'word', 'back', '[First words].'],
    ['All [of it.]', 'end', 'word', 'on', 'All [of it.]'],
    ['水价[今天]上涨。', 'end', 'word', 'on', '水价[今天上涨]。'],
  ])('of “%s”: the %s, a %s %s', (before, edge, unit, direction, after) => {
    const {article, ...place} = marked(before);
    const expected = marked(after);
    expect(stepEdge(article, place[edge], edge, unit, direction)).toBe(expected[edge]);
  });

  it('end where a word ends, however they are dragged', () => {
    const {article} = marked('[He] said it.');
    expect([0, 4, 6, 11].map(offset => nearestEdge(article, offset, 'end'))).toEqual([2, 2, 7, 11]);
    expect(nearestEdge(article, 5, 'start')).toBe(3);
  });
});

describe('The words of an interrupted quotation', () => {
  const parts = [
    {start: 10, end: 20},
    {start: 30, end: 40},
  ];

  it.each([
    [
      'begin earlier',
      'start',
      5,
      [
        [5, 20],
        [30, 40],
      ],
    ],
    [
      'begin later',
      'start',
      15,
      [
        [15, 20],
        [30, 40],
      ],
    ],
    ['lose their first part', 'start', 32, [[32, 40]]],
    ['begin with their second part, not between the two', 'start', 25, [[30, 40]]],
    [
      'end later',
      'end',
      50,
      [
        [10, 20],
        [30, 50],
      ],
    ],
    ['lose their last part', 'end', 15, [[10, 15]]],
    ['end with their first part, not between the two', 'end', 25, [[10, 20]]],
    [
      'never become nothing at their end',
      'end',
      5,
      [
        [10, 20],
        [30, 40],
      ],
    ],
    [
      'never become nothing at their beginning',
      'start',
      45,
      [
        [10, 20],
        [30, 40],
      ],
    ],
  ] as const)('can %s', (_, edge, at, expected) => {
    expect(withEdge(parts, edge, at).map(({start, end}) => [start, end])).toEqual(expected);
  });
});
