import type {Flag} from '../../core/annotations/annotation';
import type {Form} from '../../core/statements/statement';
import type {Standing} from '../address/wanted';
import type {CountedName} from './NameField';

/** How many there are of each that can be chosen. */
export interface Facets {
  readonly standings: Readonly<Record<Standing, number>>;
  readonly forms: Readonly<Record<Form, number>>;
  readonly flags: Readonly<Record<Flag, number>>;
  readonly tags: readonly CountedName[];
  readonly sites: readonly CountedName[];
  readonly speakers: readonly CountedName[];
}
