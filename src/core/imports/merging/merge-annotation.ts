import type {Annotation} from '../../annotations/annotation';

/**
 * What is kept after a newer annotation came in. Of a format that does not carry everything, only what the reader wrote
 * is taken: what finds the words again and who stands behind them is better as it is kept.
 */
export function mergeAnnotation(kept: Annotation, coming: Annotation, isWhole: boolean): Annotation {
  if (isWhole) return coming;
  const {flag, note, tags, deletedAt, modifiedAt} = coming;
  return {...kept, flag, note, tags, deletedAt, modifiedAt};
}
