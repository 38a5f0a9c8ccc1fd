import type {Standing} from '../../../core/marking/standing';
import type {Mark} from '../../marks/mark';

/** Words of a mark on the strip, from 0, the top of all that can be scrolled, to 1, its end. */
export interface Tick {
  readonly mark: Mark;
  readonly standing: Standing;
  readonly top: number;
  readonly bottom: number;
}

/** Joins ticks of one standing that would run into each other on a strip of so many pixels; the first one's mark is meant. */
export function joinTicks(ticks: readonly Tick[], pixels: number): readonly Tick[] {
  const gap = 1 / Math.max(1, pixels);
  const last = new Map<Standing, number>();
  const joined: Tick[] = [];
  for (const tick of [...ticks].sort((one, other) => one.top - other.top)) {
    const at = last.get(tick.standing);
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before !== undefined && tick.top - before.bottom < gap) {
      joined[at] = {...before, bottom: Math.max(before.bottom, tick.bottom)};
    } else {
      last.set(tick.standing, joined.length);
      joined.push(tick);
    }
  }
  return joined;
}
