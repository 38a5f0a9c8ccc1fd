import * as v from 'valibot';
import {flags} from '../../core/annotations/annotation';
import {annotationOrders, articleOrders, speakerOrders} from '../../core/library/orders';
import {standings, type Wanted} from '../../core/library/wanted';
import {forms} from '../../core/statements/statement';
import {readWith} from '../arguments/read-with';
import {annotationId, count, listOf, type Shape, text} from '../arguments/shape';
import {limits} from '../limits';
import type {ArgumentReaders} from '../wire/calls';
import type {LibraryCalls} from './library-calls';

const names = listOf(text(limits.phrase), limits.chosen);
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate('is no day'))]);

const wanted: Shape<Wanted> = v.object({
  words: text(limits.searched),
  standings: listOf(v.picklist(standings), limits.chosen),
  forms: listOf(v.picklist(forms), limits.chosen),
  flags: listOf(v.picklist(flags), limits.chosen),
  tags: names,
  sites: names,
  speakers: names,
  from: day,
  until: day,
});

const asked = {wanted, bin: v.boolean()};
const part = {start: count, count: v.pipe(count, v.maxValue(limits.rows))};

/** What the library may ask, and of what shape. */
export const libraryReaders: ArgumentReaders<LibraryCalls> = {
  findAnnotations: readWith(v.object({...asked, ...part, order: v.picklist(annotationOrders)})),
  findIds: readWith(v.object(asked)),
  findArticles: readWith(v.object({...asked, ...part, order: v.picklist(articleOrders)})),
  findSpeakers: readWith(v.object({...asked, ...part, order: v.picklist(speakerOrders)})),
  countTimes: readWith(v.object(asked)),
  countFacets: readWith(v.object(asked)),
  listTags: readWith(v.null()),
  readSelection: readWith(v.object({ids: listOf(annotationId, limits.slice), texts: v.boolean()})),
};
