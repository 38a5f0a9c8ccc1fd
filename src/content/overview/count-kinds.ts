import type {MarkKind} from '../../core/marking/mark-settings';
import type {Mark} from '../marks/mark';

/** How many marks there are of each kind; one counts by who stands behind it and by its form. */
export function countKinds(marks: readonly Mark[]): Readonly<Record<MarkKind, number>> {
  const counts: Record<MarkKind, number> = {named: 0, unnamed: 0, none: 0, own: 0, quoted: 0, reported: 0};
  for (const {standing, isQuoted} of marks) {
    counts[standing] += 1;
    if (standing !== 'own') counts[isQuoted ? 'quoted' : 'reported'] += 1;
  }
  return counts;
}
