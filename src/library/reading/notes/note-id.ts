import type {AnnotationId} from '../../../core/annotations/annotation';

/** By which an annotation's note is found in the page. */
export function noteId(id: AnnotationId): string {
  return `note-${id}`;
}
