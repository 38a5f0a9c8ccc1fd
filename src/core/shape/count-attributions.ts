import type {Attribution, Statement} from '../statements/statement';

/** How many statements there are of each attribution. */
export function countAttributions(
  statements: readonly Pick<Statement, 'attribution'>[],
): Readonly<Record<Attribution, number>> {
  const counts: Record<Attribution, number> = {named: 0, unnamed: 0, none: 0};
  for (const {attribution} of statements) counts[attribution] += 1;
  return counts;
}
