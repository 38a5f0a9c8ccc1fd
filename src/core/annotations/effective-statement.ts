import type {Annotation, KeptStatement} from './annotation';
import {correctStatement} from './correct-statement';

/** What an annotation says of who stands behind its words: as detected, as the reader put it right. `null` for the reader’s own highlight, or when the reader said that it is no statement. */
export function effectiveStatement({
  statement,
  correction,
}: Pick<Annotation, 'statement' | 'correction'>): KeptStatement | null {
  if (statement === null || correction?.notStatement === true) return null;
  return correctStatement(statement, correction);
}
