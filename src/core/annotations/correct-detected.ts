import type {Location} from '../anchoring/location';
import type {Statement} from '../statements/statement';
import type {Annotation} from './annotation';
import {correctStatement} from './correct-statement';
import {pairAnnotations} from './pair-annotations';

/** The detected statements as the reader put them right: attributions and speakers replaced, what is no statement left out. */
export function correctDetected(
  statements: readonly Statement[],
  placed: readonly {readonly annotation: Annotation; readonly locations: readonly Location[]}[],
): readonly Statement[] {
  const pairs = pairAnnotations(statements, placed);
  return statements.flatMap((statement, index) => {
    const correction = pairs.get(index)?.annotation.correction ?? null;
    return correction?.notStatement ? [] : [correctStatement(statement, correction)];
  });
}
