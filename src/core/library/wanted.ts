import type {Annotation, Flag} from '../annotations/annotation';
import {effectiveStatement} from '../annotations/effective-statement';
import {type Attribution, attributions, type Form} from '../statements/statement';

/** Who stands behind an annotation's words; `own`: a highlight of the reader's, of which nothing is said. */
export const standings = [...attributions, 'own'] as const satisfies readonly (Attribution | 'own')[];
export type Standing = (typeof standings)[number];

/** As the reader put it right. */
export function standingOf(annotation: Pick<Annotation, 'statement' | 'correction'>): Standing {
  return effectiveStatement(annotation)?.attribution ?? 'own';
}

/** What the reader wants to see of what is kept. All that is chosen must hold; of several of a kind, any one. */
export interface Wanted {
  /** Each of these words must be found: as the beginning of a word, or, when no word begins so, nearly. */
  readonly words: string;
  readonly standings: readonly Standing[];
  readonly forms: readonly Form[];
  readonly flags: readonly Flag[];
  readonly tags: readonly string[];
  /** By the site's name as the article gives it. */
  readonly sites: readonly string[];
  /** By the speaker's name, as the reader put it right. */
  readonly speakers: readonly string[];
  /** ISO days in the reader's own time, both included, of when it was kept; empty: no limit. */
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
