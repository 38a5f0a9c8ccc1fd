import * as v from 'valibot';
import type {PageToBackground} from '../../contract';
import {limits} from '../../limits';
import type {ArgumentOf} from '../../wire/calls';
import {count, listOf, type Shape, uuid} from '../shape';
import {annotationRecord, articleRecord, captureRecord} from './records';

export const partCount = v.pipe(count, v.maxValue(limits.importParts));

/** Some records of an import. */
export const importPart: Shape<ArgumentOf<PageToBackground, 'stageImport'>> = v.object({
  id: uuid,
  part: partCount,
  isWhole: v.boolean(),
  records: v.object({
    articles: listOf(articleRecord, limits.records),
    annotations: listOf(annotationRecord, limits.records),
    captures: listOf(captureRecord, limits.records),
  }),
});
