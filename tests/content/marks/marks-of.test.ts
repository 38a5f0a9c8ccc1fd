import {describe, expect, it} from 'vitest';
import {marksAt} from '../../../src/content/marks/mark-at';
import {marksOf} from '../../../src/content/marks/marks-of';
import {findNextMark} from '../../../src/content/marks/next-mark';
import {outwardMarks} from '../../../src/content/marks/outward-marks';
import {shownMarks} from '../../../src/content/marks/shown-marks';
import {defaultMarks, type MarkSettings} from '../../../src/core/marking/mark-settings';
import type {Statement} from '../../../src/core/statements/statement';
import {kept, keptStatement, statement} from './marks';

const detection = (statements: readonly Statement[]) =>
  ({statements, scareQuotes: [], coverage: 'full', readUpTo: 1000}) as const;
const span = (start: number, end: number) => ({start, end});

describe('What is shown of an article', () => {
  it('an annotation is shown on the statement that it was made on, moved by a word or not', () => {
    const [mark, ...rest] = marksOf(
      detection([statement([span(10, 50)])]),
      [kept([span(12, 50)], {statement: keptStatement})],
      false,
    );
    expect(rest).toEqual([]);
    expect(mark?.detected?.index).toBe(0);
    expect(mark?.kept).not.toBeNull();
  });

  it('a highlight of the reader’s own stays apart from a statement with the same words', () => {
    const marks = marksOf(detection([statement([span(10, 50)])]), [kept([span(10, 50)])], false);
    expect(marks.map(mark => mark.standing)).toEqual(['named', 'own']);
  });

  it('the reader’s correction stands', () => {
    const correction = {attribution: 'unnamed', speaker: null, notStatement: false} as const;
    const [mark] = marksOf(
      detection([statement([span(10, 50)])]),
      [kept([span(10, 50)], {statement: keptStatement, correction})],
      false,
    );
    expect(mark?.standing).toBe('unnamed');
  });

  it('a speaker whom the reader gave stands behind words that had none', () => {
    const found = detection([statement([span(10, 50)], {attribution: 'none'})]);
    const speaker = {name: 'Lena Okafor', kind: 'person'} as const;
    const correction = {attribution: null, speaker, notStatement: false};
    const [mark] = marksOf(found, [kept([span(10, 50)], {statement: keptStatement, correction})], false);
    expect(mark?.standing).toBe('named');
  });

  it('what the reader said is no statement is not marked', () => {
    const correction = {attribution: null, speaker: null, notStatement: true};
    const annotations = [kept([span(10, 50)], {statement: keptStatement, correction})];
    expect(marksOf(detection([statement([span(10, 50)])]), annotations, false)).toEqual([]);
  });

  it('what is gone or in the bin is not marked', () => {
    const gone = kept([span(10, 20)], {}, 'gone');
    const binned = kept([span(30, 40)], {deletedAt: '2026-05-04T08:00:00Z'});
    expect(marksOf(detection([]), [gone, binned], false)).toEqual([]);
  });

  it('doubtful statements are shown when the reader wants them, and when they are kept', () => {
    const doubtful = detection([statement([span(10, 50)], {confidence: 0.1})]);
    expect(marksOf(doubtful, [], false)).toEqual([]);
    expect(marksOf(doubtful, [], true)).toHaveLength(1);
    expect(marksOf(doubtful, [kept([span(10, 50)], {statement: keptStatement})], false)).toHaveLength(1);
  });
});

describe('What the switches leave', () => {
  const marks = marksOf(
    detection([
      statement([span(0, 10)]),
      statement([span(20, 30)], {attribution: 'unnamed', form: 'indirect'}),
      statement([span(40, 50)], {attribution: 'none', form: 'mixed'}),
    ]),
    [kept([span(60, 70)])],
    false,
  );
  const shown = (settings: Partial<MarkSettings>) =>
    shownMarks(marks, {...defaultMarks, ...settings}).map(mark => mark.standing);

  it.each<[string, Partial<MarkSettings>, readonly string[]]>([
    ['all, to begin with', {}, ['named', 'unnamed', 'none', 'own']],
    ['nothing, when all is off', {on: false}, []],
    ['what has no source, when that alone is on', {hidden: ['named', 'unnamed', 'own']}, ['none']],
    ['quoted words and the reader’s own, without what is reported', {hidden: ['reported']}, ['named', 'none', 'own']],
    ['reported words and the reader’s own, without what is quoted', {hidden: ['quoted']}, ['unnamed', 'own']],
    ['the machine’s marks, without the reader’s own', {hidden: ['own']}, ['named', 'unnamed', 'none']],
  ])('%s', (_, settings, left) => {
    expect(shown(settings)).toEqual(left);
  });
});

describe('Stepping outwards from a mark', () => {
  const statements = [
    statement([span(0, 100)]),
    statement([span(20, 60)]),
    statement([span(30, 40)]),
    statement([span(30, 40)], {attribution: 'unnamed'}),
    statement([span(200, 220)]),
  ];
  const marks = marksOf(detection(statements), [], false);
  const outward = (from: number) => {
    const mark = marks.find(({detected}) => detected?.index === from);
    return mark === undefined ? [] : outwardMarks(marks, mark).map(({detected}) => detected?.index);
  };

  it('leads from the innermost to the largest, the nearest first', () => {
    expect(outward(2)).toEqual([3, 1, 0]);
    expect(outward(1)).toEqual([0]);
  });

  it('comes to an end where two lie on the same words', () => {
    expect(outward(3)).toEqual([1, 0]);
  });

  it('leads nowhere from one that stands alone', () => {
    expect([outward(4), outward(0)]).toEqual([[], []]);
  });
});

describe('Pointing at marks', () => {
  const outer = statement([span(0, 100)], {source: [span(110, 120)]});
  const inner = statement([span(40, 60)]);
  const marks = marksOf(detection([outer, inner]), [], false);
  const starts = (offset: number) => marksAt(marks, offset).map(mark => mark.content[0]?.start);

  it('the innermost statement is meant, the one around it comes next', () => {
    expect(starts(50)).toEqual([40, 0]);
    expect(starts(10)).toEqual([0]);
  });

  it('a statement is also pointed at by its source', () => {
    expect(starts(115)).toEqual([0]);
  });

  it('between statements there is none', () => {
    expect(starts(105)).toEqual([]);
  });
});

describe('Going from statement to statement', () => {
  const marks = marksOf(detection([10, 200, 300].map(start => statement([span(start, start + 9)]))), [], false);
  const go = (direction: 'next' | 'previous', from: number | null, offset = 0) =>
    findNextMark(marks, direction, from === null ? null : (marks[from] ?? null), offset)?.content[0]?.start;

  it('leads on in the order of the text, and around its ends', () => {
    expect([go('next', 0), go('next', 2), go('previous', 0), go('previous', 2)]).toEqual([200, 10, 300, 200]);
  });

  it('begins where the reader is', () => {
    expect([go('next', null, 150), go('previous', null, 250), go('next', null, 999)]).toEqual([200, 200, 10]);
  });

  it('goes on from a mark that is not among them', () => {
    const [, second] = marksOf(detection([statement([span(5, 9)]), statement([span(210, 215)])]), [], false);
    const goFrom = (direction: 'next' | 'previous') =>
      findNextMark(marks, direction, second ?? null, 0)?.content[0]?.start;
    expect([goFrom('next'), goFrom('previous')]).toEqual([300, 200]);
  });

  it('leads nowhere where there are none', () => {
    expect(findNextMark([], 'next', null, 0)).toBeUndefined();
  });
});
