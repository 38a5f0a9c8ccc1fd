import type {AnnotationId} from '../../annotations/annotation';
import {annotationIdFrom} from '../../annotations/annotation-id';

const uuid = /^(?:urn:uuid:|#)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The id of an annotation that another tool calls by a name of its own: the UUID in it, else one that is made of the
 * name, always the same, so that a file which comes twice is kept once. Not for secrets: FNV-1a with a final mix, four times.
 */
export function idFromName(name: string): AnnotationId {
  const own = uuid.exec(name)?.[1];
  if (own !== undefined) return annotationIdFrom(own.toLowerCase());
  const hex = [1, 2, 3, 4].map(seed => hash(name, seed).toString(16).padStart(8, '0')).join('');
  // Version 8: made of something else in a way of one’s own. https://www.rfc-editor.org/rfc/rfc9562#section-5.8
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return annotationIdFrom(parts.join('-'));
}

function hash(name: string, seed: number): number {
  let state = Math.imul(0x811c9dc5 ^ seed, 0x9e3779b1);
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
