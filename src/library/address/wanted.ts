import type {Flag} from '../../core/annotations/annotation';
import type {Attribution, Form} from '../../core/statements/statement';

/** Who stands behind it; `own`: a highlight of the reader's. */
export type Standing = Attribution | 'own';

/** What the reader wants to see. All that is chosen must hold; of several of a kind, any one. */
export interface Wanted {
  readonly words: string;
  readonly standings: readonly Standing[];
  readonly forms: readonly Form[];
  readonly flags: readonly Flag[];
  readonly tags: readonly string[];
  readonly sites: readonly string[];
  readonly speakers: readonly string[];
  /** ISO days in the reader's own time, both included; empty: no limit. */
  readonly from: string;
  readonly until: string;
}

export const everything: Wanted = {
  words: '',
  standings: [],
  forms: [],
  flags: [],
  tags: [],
  sites: [],
  speakers: [],
  from: '',
  until: '',
};
