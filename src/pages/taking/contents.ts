import type {Annotation} from '../../core/annotations/annotation';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import type {ExportSubject} from './export-subject';

/**
 * What an export holds of what it is made of: of what was kept all, or a part; or all that the articles state, as far
 * as their texts are known.
 */
const contents = ['kept', 'statements', 'unattributed', 'written', 'found', 'found-unattributed'] as const;
export type Contents = (typeof contents)[number];

/** What there may be of a subject, the likeliest wish first. */
export function contentsOf(subject: ExportSubject): readonly [Contents, ...Contents[]] {
  return 'page' in subject && subject.page.annotations.length === 0 ? ['found', 'found-unattributed'] : contents;
}

/** Whether statements that were not kept are wanted too. */
export function wantsFound(wanted: Contents): boolean {
  return wanted === 'found' || wanted === 'found-unattributed';
}

/** Whether an annotation belongs to what the reader wants to take along. */
export function belongsTo(annotation: Annotation, wanted: Contents): boolean {
  const {flag, note, tags} = annotation;
  switch (wanted) {
    case 'kept':
      return true;
    case 'statements':
    case 'found':
      return effectiveStatement(annotation) !== null;
    case 'unattributed':
    case 'found-unattributed':
      return effectiveStatement(annotation)?.attribution === 'none';
    case 'written':
      return flag !== null || note !== '' || tags.length > 0;
  }
}
