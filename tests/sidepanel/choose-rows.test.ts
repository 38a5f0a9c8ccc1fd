import {describe, expect, it} from 'vitest';
import type {Attribution, Statement} from '../../src/core/statements/statement';
import {type Choice, countFilters, everything, isEverything} from '../../src/sidepanel/rows/choice';
import {chooseRows} from '../../src/sidepanel/rows/choose-rows';
import {groupRows} from '../../src/sidepanel/rows/group-rows';
import {rowsOf} from '../../src/sidepanel/rows/rows-of';
import {placedAnnotation} from '../core/annotations/placed-annotation';

const text = 'Rents fell. Prices rose. Some left. All stayed. Many doubt it.';

function statement(words: string, attribution: Attribution, name: string | null, confidence = 0.9): Statement {
  const start = text.indexOf(words);
  const content = [{start, end: start + words.length}];
  const speaker = name === null ? null : ({name, kind: 'person'} as const);
  const none = {source: [], cue: [], hedges: [], figures: []};
  return {form: 'direct', attribution, tone: 'neutral', content, speaker, confidence, ...none};
}

const kept = placedAnnotation('kept', [{state: 'unchanged', span: {start: 0, end: 11}}]);
const located = {
  ...kept,
  state: 'unchanged',
  annotation: {...kept.annotation, flag: 'opinion', note: 'Since when?', tags: ['Housing']},
} as const;
const page = {
  state: 'analysed',
  article: {url: '', title: '', byline: null, siteName: null, publishedAt: null, lang: 'en', text, blocks: []},
  detection: {
    statements: [
      statement('Rents fell.', 'named', 'Ann Lee'),
      statement('Prices rose.', 'unnamed', null),
      statement('Some left.', 'none', null),
      statement('All stayed.', 'named', 'Bo Ek'),
      statement('Many doubt it.', 'none', null, 0.1),
    ],
    scareQuotes: [],
    coverage: 'full',
    readUpTo: text.length,
  },
  annotations: [located],
  textChange: null,
} as const;

const rows = rowsOf(page, false);
const choose = (choice: Partial<Choice>) => chooseRows(rows, {...everything, ...choice}).map(({parts}) => parts.join());

describe('the panel’s list', () => {
  it('leaves out doubtful statements unless the reader wants them', () => {
    expect(rows).toHaveLength(4);
    expect(rowsOf(page, true)).toHaveLength(5);
  });

  it('leaves out what the reader called no statement', () => {
    const correction = {attribution: null, speaker: null, notStatement: true};
    const corrected = {...located, annotation: {...located.annotation, correction}};
    expect(rowsOf({...page, annotations: [corrected]}, false)).toHaveLength(3);
  });

  it('shows a statement as the reader put it right', () => {
    const correction = {attribution: 'unnamed', speaker: null, notStatement: false} as const;
    const corrected = {...located, annotation: {...located.annotation, correction}};
    expect(rowsOf({...page, annotations: [corrected]}, false)[0]?.statement.attribution).toBe('unnamed');
  });

  it.each([
    ['everything when nothing is chosen', {}, ['Rents fell.', 'Prices rose.', 'Some left.', 'All stayed.']],
    ['one attribution', {attributions: new Set(['none'] as const)}, ['Some left.']],
    ['several attributions', {attributions: new Set(['none', 'unnamed'] as const)}, ['Prices rose.', 'Some left.']],
    ['one speaker', {speaker: 'Bo Ek'}, ['All stayed.']],
    ['one verdict', {flag: 'opinion'}, ['Rents fell.']],
    ['any verdict', {flag: 'any'}, ['Rents fell.']],
    ['what is kept', {keptOnly: true}, ['Rents fell.']],
    ['what has a note', {notedOnly: true}, ['Rents fell.']],
    ['all the words of a search, in any order', {search: 'LEE rents'}, ['Rents fell.']],
    ['tags too', {search: 'housing'}, ['Rents fell.']],
    ['filters that add up', {keptOnly: true, speaker: 'Bo Ek'}, []],
  ] satisfies [string, Partial<Choice>, string[]][])('shows %s', (_, choice, shown) => {
    expect(choose(choice)).toEqual(shown);
  });

  it('knows when nothing is chosen', () => {
    expect(isEverything({...everything, search: '  '})).toBe(true);
    expect(isEverything({...everything, keptOnly: true})).toBe(false);
    expect(isEverything({...everything, notedOnly: true})).toBe(false);
    expect(countFilters({...everything, flag: 'any', notedOnly: true, search: 'rents'})).toBe(2);
  });

  it.each([
    ['article', [[null, 4]]],
    [
      'attribution',
      [
        [{attribution: 'named'}, 2],
        [{attribution: 'unnamed'}, 1],
        [{attribution: 'none'}, 1],
      ],
    ],
    [
      'speaker',
      [
        [{speaker: 'Ann Lee'}, 1],
        [{speaker: 'Bo Ek'}, 1],
        [{attribution: 'unnamed'}, 1],
        [{attribution: 'none'}, 1],
      ],
    ],
  ] as const)('is grouped by %s', (order, groups) => {
    expect(groupRows(rows, order).map(group => [group.heading, group.rows.length])).toEqual(groups);
  });
});
