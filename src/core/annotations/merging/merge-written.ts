import type {Annotation, Correction, Flag} from '../annotation';
import {mergeNotes} from './merge-notes';
import {mergeTags} from './merge-tags';

/** What the reader says of kept words. */
export type Written = Pick<Annotation, 'flag' | 'note' | 'tags' | 'correction' | 'colour'>;

/** A field that was changed in two places at once: of a note both are kept, else the later choice stands and the other is told. */
export type Collision =
  | {readonly field: 'note'}
  | {readonly field: 'flag'; readonly other: Flag | null}
  | {readonly field: 'correction'; readonly other: Correction | null};

export interface Merged {
  readonly annotation: Annotation;
  readonly collisions: readonly Collision[];
}

/**
 * An annotation with changes that were made while looking at an earlier state of it: field by field, so that of two who
 * change it at once neither undoes the other.
 * @param seen what the reader saw in the fields that they changed; one that is left out counts as seen as it is stored
 */
export function mergeWritten(stored: Annotation, changes: Partial<Written>, seen: Partial<Written>): Merged {
  const {flag, note, tags, correction, colour} = changes;
  const collisions: Collision[] = [];
  const merged: {-readonly [Field in keyof Written]?: Written[Field]} = {};
  if (flag !== undefined) {
    merged.flag = flag;
    if (collide(seen.flag, stored.flag, flag)) collisions.push({field: 'flag', other: stored.flag});
  }
  if (correction !== undefined) {
    merged.correction = correction;
    if (collide(seen.correction, stored.correction, correction)) {
      collisions.push({field: 'correction', other: stored.correction});
    }
  }
  if (colour !== undefined) merged.colour = colour;
  if (tags !== undefined) merged.tags = mergeTags(seen.tags ?? stored.tags, stored.tags, tags);
  if (note !== undefined) {
    merged.note = mergeNotes(seen.note ?? stored.note, stored.note, note);
    if (merged.note !== note && collide(seen.note, stored.note, note)) collisions.push({field: 'note'});
  }
  return {annotation: {...stored, ...merged}, collisions};
}

/** Whether both sides went away from what was seen, and to different ends. */
function collide(seen: unknown, stored: unknown, written: unknown): boolean {
  return seen !== undefined && !isSame(stored, seen) && !isSame(stored, written);
}

/** Compares plain values whose keys stand in the order of their type: a verdict, a note, a correction. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
