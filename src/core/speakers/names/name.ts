import type {Span} from '../../articles/span';

export type Gender = 'man' | 'woman';

/** A proper name where it stands in the article. */
export interface Name extends Span {
  /** Index of its first word and behind its last one. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Its words in lower case, without titles and stops. */
  readonly parts: readonly string[];
  /** The titles in it, in lower case: *mayor*. */
  readonly titles: readonly string[];
  /** What its words tell by themselves; `undefined` for a single word that may be anything. */
  readonly kind: 'person' | 'organisation' | undefined;
  readonly gender: Gender | undefined;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** *Walz’s*: the name is an owner, not the subject. */
  readonly possessive: boolean;
  readonly sentence: number;
}
