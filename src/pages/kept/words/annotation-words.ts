import type {Annotation, KeptStatement} from '../../../core/annotations/annotation';
import {correctStatement} from '../../../core/annotations/correct-statement';
import type {Standing} from '../../../core/marking/standing';

/** The kept words, part by part, as they were. */
export function keptWords(annotation: Annotation): readonly string[] {
  return annotation.selectors.map(({quote}) => quote.exact);
}

/** The kept statement as the reader put it right; `null` for a highlight of the reader's own. */
export function keptStatement({statement, correction}: Annotation): KeptStatement | null {
  return statement === null ? null : correctStatement(statement, correction);
}

export function standingOf(annotation: Annotation): Standing {
  return keptStatement(annotation)?.attribution ?? 'own';
}
