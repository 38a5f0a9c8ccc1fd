import {ImportRefused} from '../refusal';

/** Keys by which careless code changes what all objects are. Nobody's annotations have them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Where none of these letters are, there is no such key; an escape can spell any. */
const suspicious = /__proto__|constructor|prototype|\\u/;

/** JSON of a depth that was looked at before. Throws `ImportRefused` with its line. */
export function parseJson(text: string, line: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportRefused('damaged', line, error instanceof Error ? error.message : '');
  }
  if (suspicious.test(text) && hasForbiddenKey(value)) throw new ImportRefused('forbidden-key', line);
  return value;
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, below]) => forbidden.has(key) || hasForbiddenKey(below));
}
