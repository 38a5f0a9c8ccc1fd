import type {Span} from './span';

/** What a block of the article is, as the page sets it. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'blockquote'
  | 'caption'
  | 'table-cell'
  | 'preformatted';

/** A stretch of text that the page sets apart: no statement, except a long quotation, runs over its end. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** What a page says of itself. Every word of it is the page's own claim: text, never markup. */
export interface ArticleParticulars {
  /** The address without fragment and tracking parameters; the canonical one where the page gives a believable one. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** As the page gives it; ISO 8601 where it could be read as a date. */
  readonly publishedAt: string | null;
  /** BCP 47, as the page gives it. */
  readonly lang: string | null;
}

/** An article as its reader sees it. */
export interface Article extends ArticleParticulars {
  /** The blocks' words, with a blank line between blocks. All spans count in this text. */
  readonly text: string;
  /** In order, not overlapping; together they hold every word of `text`. */
  readonly blocks: readonly Block[];
}
