import type {GenericSchema} from 'valibot';
import * as v from 'valibot';
import type {AnnotationId, ArticleId, TextHash} from '../../core/annotations/annotation';
import {isHost} from '../../core/articles/site';

/** A schema of what may come in, whatever it came as. */
export type Shape<T> = GenericSchema<unknown, T>;

const uuidForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;
/** The addresses that an article can have: nothing that a link of ours could run. */
const address = /^(?:https?|file):\/\//i;

export const uuid = v.pipe(v.string(), v.regex(uuidForm, 'is no UUID'));

export const annotationId: Shape<AnnotationId> = v.custom<AnnotationId>(
  value => typeof value === 'string' && uuidForm.test(value),
  'is no annotation’s id',
);

export const textHash: Shape<TextHash> = v.custom<TextHash>(
  value => typeof value === 'string' && sha256.test(value),
  'is no text’s hash',
);

export const articleId: Shape<ArticleId> = v.custom<ArticleId>(
  value => typeof value === 'string' && value.length <= 10_000 && address.test(value),
  'is no article’s id',
);

export const host = v.pipe(v.string(), v.check(isHost, 'is no host'));

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export function text(maxLength: number): Shape<string> {
  return v.pipe(v.string(), v.maxLength(maxLength));
}

export function webAddress(maxLength: number): Shape<string> {
  return v.pipe(v.string(), v.maxLength(maxLength), v.regex(address, 'is no address of a page'));
}

/** A list of at most so many; longer ones are refused before their parts are looked at. */
export function listOf<T>(shape: Shape<T>, maxLength: number): Shape<T[]> {
  return v.pipe(
    v.custom<unknown[]>(
      value => Array.isArray(value) && value.length <= maxLength,
      `is no list of at most ${maxLength}`,
    ),
    v.array(shape),
  );
}
