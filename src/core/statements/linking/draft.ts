import type {Span} from '../../articles/span';

/** How a statement came to be, which tells the later steps how far to believe its parts. */
export type Origin =
  | 'attributed' // the model or the rules found source, cue and content
  | 'continued' // a quotation that goes on after an attributed one
  | 'passage' // a block of words handed to the source before it
  | 'hedged' // a hedge or an agentless report
  | 'orphan'; // a quotation that stands alone

/** A statement in the making: all but what is read off its words at the end. */
export interface Draft {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly confidence: number;
  readonly origin: Origin;
  /** Its cue must have a speaker, whom the words do not show: somebody stands behind it, but the reader cannot tell who. */
  readonly hidden?: true;
}
