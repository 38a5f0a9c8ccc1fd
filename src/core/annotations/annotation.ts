import type {Selectors} from '../anchoring/selectors';
import type {ArticleParticulars} from '../articles/article';
import type {Speaker} from '../speakers/speaker';
import type {Attribution, Form, Tone} from '../statements/statement';

declare const brand: unique symbol;
export type AnnotationId = string & {readonly [brand]: 'annotation'};
/** The article's address as `canonicalUrl` gives it: one article, one id. */
export type ArticleId = string & {readonly [brand]: 'article'};
/** SHA-256 of a text, lower-case hex. */
export type TextHash = string & {readonly [brand]: 'text'};

/** The reader's verdict. */
export const flags = ['needs-source', 'checked-holds', 'checked-fails', 'opinion', 'follow-up'] as const;
export type Flag = (typeof flags)[number];

/** The colours that a highlight can have besides the usual one, so that they can mean something to the reader. */
export const highlightColours = ['blue', 'green', 'yellow', 'grey'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** A statement as it was detected, in words rather than offsets, so that it can be read when the page is gone. */
export interface KeptStatement {
  readonly form: Form;
  readonly attribution: Attribution;
  readonly tone: Tone;
  readonly source: string;
  readonly cue: string;
  readonly speaker: Speaker | null;
  readonly hedges: readonly string[];
  readonly figures: readonly string[];
  readonly confidence: number;
}

/** What the reader put right in a detected statement. It is respected on every later visit. */
export interface Correction {
  /** `null`: as it was detected. */
  readonly attribution: Attribution | null;
  /** `null`: as it was detected. */
  readonly speaker: Speaker | null;
  /** The machine was wrong to mark these words at all. */
  readonly notStatement: boolean;
}

/** Where the words stood before the reader accepted a change, found them again by hand, or chose where they begin and end. */
export interface EarlierPlace {
  readonly textHash: TextHash | null;
  readonly selectors: readonly Selectors[];
  readonly replacedAt: string;
}

/** Words that the reader keeps: a statement that was detected, or a highlight of the reader's own. */
export interface Annotation {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  /** The text that the selectors count in: the article as it was when the words were kept. `null`: we never saw it. */
  readonly textHash: TextHash | null;
  /** One for each span of the content, in order; at least one. */
  readonly selectors: readonly Selectors[];
  /**
   * What finds the words that were detected, since the reader chose where they begin and end; `null`: they are as they
   * were detected, or nothing was.
   */
  readonly detectedSelectors: readonly Selectors[] | null;
  /** `null` for a highlight of the reader's own. */
  readonly statement: KeptStatement | null;
  readonly correction: Correction | null;
  readonly flag: Flag | null;
  /** Markdown, as the reader wrote it. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Of a highlight; `null`: the usual one. */
  readonly colour: HighlightColour | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** In the bin since; `null` while it is kept. */
  readonly deletedAt: string | null;
  /** Oldest first. */
  readonly earlierPlaces: readonly EarlierPlace[];
}

/** An article that something was kept of. */
export interface KeptArticle extends ArticleParticulars {
  readonly id: ArticleId;
  readonly firstKeptAt: string;
  /** The newest text that something was kept of; its capture is kept with it. `null`: we never saw the article itself. */
  readonly textHash: TextHash | null;
}

/** The evidence: an article's text as it stood at a time. */
export interface Capture {
  readonly textHash: TextHash;
  readonly articleId: ArticleId;
  readonly text: string;
  readonly capturedAt: string;
}
