import type {BlockKind} from '../../core/articles/article';

/** What becomes of white space: `keep` as in `<pre>`, `keep-breaks` only line breaks, as with `pre-line`. */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-breaks';

/** A text of the page that is seen, or a line break between two of them. */
export type Run =
  | {
      readonly node: Text;
      readonly whiteSpace: WhiteSpace;
      /** Nothing with text of its own stands between this run and the one before it. */
      readonly follows: boolean;
    }
  | 'break';

/** A stretch of the live page that is set apart, before its text is read. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** The element that sets it apart. */
  readonly container: Element;
  readonly runs: readonly Run[];
}
