import {describe, expect, it} from 'vitest';
import type {Location} from '../../../src/core/anchoring/location';
import {correctDetected} from '../../../src/core/annotations/correct-detected';
import {pairAnnotations} from '../../../src/core/annotations/pair-annotations';
import type {Statement} from '../../../src/core/statements/statement';
import {placedAnnotation} from './placed-annotation';

function statementAt(...spans: readonly (readonly [number, number])[]): Statement {
  const content = spans.map(([start, end]) => ({start, end}));
  const none = {source: [], cue: [], hedges: [], figures: [], speaker: null};
  return {form: 'direct', attribution: 'named', tone: 'neutral', content, confidence: 0.9, ...none};
}

const at = (start: number, end: number): Location => ({state: 'unchanged', span: {start, end}});

const statements = [statementAt([0, 40]), statementAt([10, 30]), statementAt([50, 60], [70, 90])];

describe('a kept annotation', () => {
  it.each([
    ['belongs to the statement with its words', [at(0, 40)], 0],
    ['belongs to the nested statement when it has just its words', [at(10, 30)], 1],
    ['belongs to both halves of an interrupted quotation', [at(50, 60), at(70, 90)], 2],
    ['still belongs when the statement is now found a little shorter', [at(48, 62), at(68, 90)], 2],
  ])('%s', (_, locations, index) => {
    const one = placedAnnotation('kept', locations);
    expect([...pairAnnotations(statements, [one])]).toEqual([[index, one]]);
  });

  it('belongs to the statement that its words were detected as, however the reader chose them', () => {
    const one = {...placedAnnotation('kept', [at(0, 300)]), detectedLocations: [at(12, 30)]};
    expect([...pairAnnotations(statements, [one])]).toEqual([[1, one]]);
    expect(correctDetected(statements, [one]).map(({content}) => content)).toContainEqual([{start: 0, end: 300}]);
  });

  it.each([
    ['whose words are gone', placedAnnotation('kept', [{state: 'gone'}])],
    ['that is the reader’s own highlight', placedAnnotation('own', [at(0, 40)], true)],
    ['that only touches a statement', placedAnnotation('kept', [at(85, 140)])],
  ])('belongs to none: one %s', (_, one) => {
    expect(pairAnnotations(statements, [one]).size).toBe(0);
  });
});
