import type {AnnotationId} from './annotation';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isAnnotationId(text: string): text is AnnotationId {
  return uuid.test(text);
}

/** The id of a new annotation, out of a UUID in lower case as `crypto.randomUUID` makes it. Throws at anything else. */
export function annotationIdFrom(text: string): AnnotationId {
  if (!isAnnotationId(text)) throw new TypeError(`“${text}” is no UUID.`);
  return text;
}
