import type {Written} from './merge-written';

/** What an annotation says in the fields that are about to change. */
export function fieldsSeen(
  {flag, note, tags, correction, colour}: Written,
  changes: Partial<Written>,
): Partial<Written> {
  return {
    ...(changes.flag !== undefined && {flag}),
    ...(changes.note !== undefined && {note}),
    ...(changes.tags !== undefined && {tags}),
    ...(changes.correction !== undefined && {correction}),
    ...(changes.colour !== undefined && {colour}),
  };
}
