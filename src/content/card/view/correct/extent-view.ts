import type {Span} from '../../../../core/articles/span';

/** Where an edge of words is in the window, in its pixels: a line as high as the letters beside it. */
export interface EdgePlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words that the reader is choosing. */
export interface ExtentView {
  readonly spans: readonly Span[];
  /** `null`: the edge is nowhere to be seen. */
  readonly start: EdgePlace | null;
  readonly end: EdgePlace | null;
  /** Whether the article is read from right to left there. */
  readonly isLeftward: boolean;
}
