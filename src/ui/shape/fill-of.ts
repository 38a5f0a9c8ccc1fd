import type {Attribution} from '../../core/statements/statement';

/** What an area is filled with: a colour, or a pattern that `FillPatterns` of the same id has drawn. */
export function fillOf(attribution: Attribution | null, id: string): string | undefined {
  return attribution === 'unnamed' || attribution === 'none' ? `url(#${id}-${attribution})` : undefined;
}
