import type {Annotation} from '../../core/annotations/annotation';
import {effectiveStatement} from '../../core/annotations/effective-statement';

/** What an export holds of what it is made of. Only what was kept is stored, so only that can be taken along. */
export const contents = ['kept', 'statements', 'unattributed', 'written'] as const;
export type Contents = (typeof contents)[number];

/** Whether an annotation belongs to what the reader wants to take along. */
export function belongsTo(annotation: Annotation, wanted: Contents): boolean {
  const {flag, note, tags} = annotation;
  switch (wanted) {
    case 'kept':
      return true;
    case 'statements':
      return effectiveStatement(annotation) !== null;
    case 'unattributed':
      return effectiveStatement(annotation)?.attribution === 'none';
    case 'written':
      return flag !== null || note !== '' || tags.length > 0;
  }
}
