import type {Annotation, Capture, KeptArticle} from '../annotations/annotation';
import type {WrittenParts} from './parts/written-parts';

/** What is exported of one article. */
export interface ArticleSelection {
  readonly article: KeptArticle;
  /** In the order in which they are to come out. */
  readonly annotations: readonly Annotation[];
  /** The texts that the annotations count in, as far as they are kept. */
  readonly captures: readonly Capture[];
}

export type Selection = readonly ArticleSelection[];

/** What an export says of itself. */
export interface ExportContext {
  /** ISO 8601. */
  readonly exportedAt: string;
  /** Of the extension. */
  readonly version: string;
  /** Made for this export: a bare UUID. */
  readonly id: string;
  /** Statements under their speakers, or as they were given. Only Markdown and the report take notice. */
  readonly grouping: 'speakers' | 'none';
}

/** What every file of a format exports, so that one line in the list makes it known everywhere. */
export interface ExportFormat {
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Without the dot. */
  readonly fileExtension: string;
  readonly mediaType: string;
  /** How it is written article by article, where there is more than should be held at once. */
  readonly parts: WrittenParts;
  /** The whole of it. Linear in what is selected. */
  readonly format: (selection: Selection, context: ExportContext) => string;
}
