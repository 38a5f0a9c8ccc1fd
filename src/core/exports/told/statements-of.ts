import type {Annotation, KeptStatement} from '../../annotations/annotation';
import {effectiveStatement} from '../../annotations/effective-statement';

/** An annotation as it is told to others: with the statement as the reader put it right. */
export interface ToldAnnotation {
  readonly annotation: Annotation;
  /** `null`: a highlight of the reader’s own. */
  readonly statement: KeptStatement | null;
}

/** Kept only so that the machine does not mark these words again: nothing to tell others. */
function onlySaysNoStatement({correction, flag, note, tags}: Annotation): boolean {
  return correction?.notStatement === true && flag === null && note === '' && tags.length === 0;
}

/** What of these annotations is told to others: not what is in the bin, and not mere corrections. */
export function statementsOf(annotations: readonly Annotation[]): ToldAnnotation[] {
  return annotations
    .filter(annotation => annotation.deletedAt === null && !onlySaysNoStatement(annotation))
    .map(annotation => ({annotation, statement: effectiveStatement(annotation)}));
}
