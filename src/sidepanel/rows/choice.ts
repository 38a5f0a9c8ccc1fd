import type {Flag} from '../../core/annotations/annotation';
import type {Attribution, Form} from '../../core/statements/statement';

/** Which statements the reader wants to see. All that is chosen must hold. */
export interface Choice {
  readonly search: string;
  /** None chosen: all of them. */
  readonly attributions: ReadonlySet<Attribution>;
  /** By name; `null`: anybody. */
  readonly speaker: string | null;
  readonly form: Form | null;
  /** `any`: whichever verdict, but one; `null`: with one or without. */
  readonly flag: Flag | 'any' | null;
  readonly keptOnly: boolean;
  readonly notedOnly: boolean;
}

export const everything: Choice = {
  search: '',
  attributions: new Set(),
  speaker: null,
  form: null,
  flag: null,
  keptOnly: false,
  notedOnly: false,
};

/** How many of the filters that can be folded away are set. */
export function countFilters({form, flag, keptOnly, notedOnly}: Choice): number {
  return [form, flag, keptOnly, notedOnly].filter(Boolean).length;
}

export function isEverything(choice: Choice): boolean {
  const {search, attributions, speaker} = choice;
  return search.trim() === '' && attributions.size === 0 && !speaker && countFilters(choice) === 0;
}
