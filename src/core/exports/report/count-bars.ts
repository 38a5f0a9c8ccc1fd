import {attributionWords} from '../text/words';
import {groupBySpeaker} from '../told/group-by-speaker';
import type {ToldAnnotation} from '../told/statements-of';
import type {Bar} from './bars';

/** Speakers that have a bar of their own; the statements below say the rest. */
const most = 20;

/** A bar for each attribution that there is. */
export function barsByAttribution(told: readonly ToldAnnotation[]): Bar[] {
  return (['named', 'unnamed', 'none'] as const)
    .map(attribution => ({
      label: attributionWords[attribution],
      count: told.filter(({statement}) => statement?.attribution === attribution).length,
      colour: attribution,
    }))
    .filter(({count}) => count > 0);
}

/** A bar for each of those who speak most, in the colour of who stands behind the first of their statements. */
export function barsBySpeaker(told: readonly ToldAnnotation[]): Bar[] {
  const groups = groupBySpeaker(told.filter(({statement}) => statement !== null));
  return groups
    .map(({heading, told}) => ({label: heading, count: told.length, colour: told[0]?.statement?.attribution ?? 'none'}))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
