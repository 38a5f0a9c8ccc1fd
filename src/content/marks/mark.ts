import type {HighlightColour} from '../../core/annotations/annotation';
import type {Span} from '../../core/articles/span';
import type {Standing} from '../../core/marking/standing';
import type {Statement} from '../../core/statements/statement';
import type {LocatedAnnotation} from '../../messaging/contract';

/** What is painted, pointed at and spoken of as one: a statement, an annotation, or both where they are the same words. */
export interface Mark {
  /** With the reader's correction, if there is one. */
  readonly standing: Standing;
  /** In quotation marks or set apart, rather than in the article's own words. */
  readonly isQuoted: boolean;
  /** In order, at least one. */
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** As it was detected in the page as it is now; its place in `Detection.statements`. */
  readonly detected: {readonly index: number; readonly statement: Statement} | null;
  readonly kept: LocatedAnnotation | null;
}

/** The colour that the reader gave a highlight of their own; `null`: the usual one. */
export function colourOf({standing, kept}: Mark): HighlightColour | null {
  return standing === 'own' ? (kept?.annotation.colour ?? null) : null;
}

/** How many units of the text a mark's content holds: of two marks in one place, the smaller is meant. */
export function sizeOf(mark: Mark): number {
  return mark.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** All the spans that belong to a mark. */
export function partsOf(mark: Mark): readonly Span[] {
  return [...mark.content, ...mark.source, ...mark.cue];
}

/** Where a mark begins to be read. */
export function startOf(mark: Mark): number {
  return mark.content[0]?.start ?? 0;
}
