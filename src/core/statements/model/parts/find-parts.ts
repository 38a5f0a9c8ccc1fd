import type {Sequence} from '../features/sequence';
import {transitionClasses} from '../features/transition-classes';
import {goesOn, labels, type Role, roleOf} from '../labels';

/** A source, a cue or a content as the tagger found it: positions `first` to `last`, both counted in. */
export interface Part {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  /** Counting from 0 over the parts of an article. */
  readonly index: number;
}

/** The parts that labels tell of, in order. Borders between blocks at a part's ends are left off. */
export function findParts(labelAt: Uint8Array, {classes}: Sequence): Part[] {
  const parts: Part[] = [];
  for (let first = 0; first < labelAt.length; ) {
    const label = labelAt[first] ?? labels.none;
    const role = roleOf(label);
    let end = first + 1;
    if (role) {
      while (end < labelAt.length && goesOn(labelAt[end] ?? 0) && roleOf(labelAt[end] ?? 0) === role) end++;
      let from = first;
      let last = end - 1;
      while (from < last && classes[from] === transitionClasses.block) from++;
      while (last > from && classes[last] === transitionClasses.block) last--;
      if (classes[from] !== transitionClasses.block) parts.push({role, first: from, last, index: parts.length});
    }
    first = end;
  }
  return parts;
}
