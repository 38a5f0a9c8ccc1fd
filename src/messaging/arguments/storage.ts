import * as v from 'valibot';
import type {SliceKey, SliceMark} from '../../core/backups/storage-state';
import {limits} from '../limits';
import {listOf, type Shape, text} from './shape';

/** The names of our own databases. */
export const databaseName: Shape<string> = v.pipe(
  v.string(),
  v.regex(/^hearsay(?:-\d{1,9})?$/, 'is no database of ours'),
);

/** ISO 8601 in UTC, as `toISOString` gives it. */
export const moment: Shape<string> = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is no moment'),
);

const keyPart = text(limits.address);
const sliceKey: Shape<SliceKey> = v.union([keyPart, listOf(keyPart, 10)]);

export const sliceMark: Shape<SliceMark> = v.object({kind: text(100), after: v.nullable(sliceKey)});
