import type {Span} from '../articles/span';

/** A change that alters what is said, not only how. */
export const materialChanges = ['number', 'name', 'negation', 'modal', 'tone'] as const;
export type MaterialKind = (typeof materialChanges)[number];

export interface MaterialChange {
  readonly kind: MaterialKind;
  /** The old words; empty when only put in. */
  readonly before: string;
  /** The new words; empty when only taken out. */
  readonly after: string;
}

/** Where an annotation's words are now. */
export type Location =
  | {readonly state: 'unchanged'; readonly span: Span}
  | {
      readonly state: 'changed';
      readonly span: Span;
      readonly before: string;
      readonly after: string;
      readonly material: readonly MaterialChange[];
    }
  | {readonly state: 'gone'};
