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
  readonly flag: Flag | null;
  readonly keptOnly: boolean;
}

export const everything: Choice = {
  search: '',
  attributions: new Set(),
  speaker: null,
  form: null,
  flag: null,
  keptOnly: false,
};

export function isEverything(choice: Choice): boolean {
  const {search, attributions, speaker, form, flag, keptOnly} = choice;
  return search.trim() === '' && attributions.size === 0 && !keptOnly && !speaker && !form && !flag;
}
