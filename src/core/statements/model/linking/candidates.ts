import type {Role} from '../labels';
import type {Part} from '../parts/find-parts';
import type {Scene} from './scene';

/** How many parts of the role are weighed on either side. */
const perSide = 4;

/** A content or source this many blocks away from its cue is rarer than one in a thousand in news. */
const blocksAway = 1;

/** A part that another may belong to, with its rank: 0 for the nearest on its side. */
export interface Candidate {
  readonly part: Part;
  readonly rank: number;
}

/** The nearest parts of a role on both sides of `part`, those before it first. */
export function candidatesFor(part: Part, role: Role, {parts, blockAt}: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const step of [-1, 1]) {
    let rank = 0;
    for (let i = part.index + step; rank < perSide; i += step) {
      const other = parts[i];
      if (!other) break;
      const away = Math.abs((blockAt[other.first] ?? 0) - (blockAt[step < 0 ? part.first : part.last] ?? 0));
      if (away > blocksAway) break;
      if (other.role === role) found.push({part: other, rank: rank++});
    }
  }
  return found;
}
