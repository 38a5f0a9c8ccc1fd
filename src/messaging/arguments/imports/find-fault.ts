import * as v from 'valibot';
import type {RecordKind} from '../../../core/annotations/record-steps';
import type {Shape} from '../shape';
import {annotationRecord, articleRecord, captureRecord} from './records';

const shapes: {readonly [Kind in RecordKind]: Shape<unknown>} = {
  articles: articleRecord,
  annotations: annotationRecord,
  captures: captureRecord,
};

/** What is wrong with a record, and where: `selectors.0.quote.exact: …`; `null`: it is as it must be. */
export function findFault(kind: RecordKind, record: unknown): string | null {
  const result = v.safeParse(shapes[kind], record, {abortEarly: true});
  if (result.success) return null;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? kind}: ${issue.message}`;
}
