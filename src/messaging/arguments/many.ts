import * as v from 'valibot';
import type {ManyPart} from '../contract';
import {limits} from '../limits';
import {flag, tag} from './annotation';
import {annotationId, listOf, type Shape} from './shape';

/** A deed that is done to many annotations at once. */
export const manyPart: Shape<ManyPart> = v.object({
  ids: listOf(annotationId, limits.annotationsAtOnce),
  deed: v.variant('do', [
    v.object({do: v.picklist(['tag', 'untag']), tag}),
    v.object({do: v.literal('flag'), flag: v.nullable(flag)}),
    v.object({do: v.picklist(['delete', 'restore'])}),
  ]),
});
