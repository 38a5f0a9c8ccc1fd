import type {Attribution, Form} from '../../src/core/statements/statement';
import type {PageState} from '../../src/messaging/contract';
import type {ReadabilityTime} from './measuring/readability-alone';
import type {TruthScore} from './truth/score-text';

/** What became of a page's DOM: `own`: the page changes itself, with or without us. */
export type DomOutcome = 'same' | 'own' | 'changed';

/** What one visit to one page came to. Times in milliseconds that the page's main thread worked, unless they say otherwise. */
export interface PageRow {
  readonly file: string;
  readonly category: string;
  readonly scripts: 'off' | 'on';
  readonly state: PageState['state'] | 'unknown';
  readonly words: number;
  readonly truth: TruthScore | undefined;
  readonly forms: Readonly<Record<Form, number>>;
  readonly attributions: Readonly<Record<Attribution, number>>;
  /** Where reading stopped before the article's end, in UTF-16 units; `undefined` where it did not. */
  readonly stoppedAt: number | undefined;
  readonly times: PageTimes | undefined;
  /** Of the page's heap, in kilobytes. */
  readonly memory: number | undefined;
  readonly dom: DomOutcome;
  /** The first place where it is another; `undefined` where it is the same, or the page's own doing. */
  readonly change: string | undefined;
  /** Wall clock between the two looks at it. */
  readonly watched: number;
  readonly layoutShift: number;
  /** Lines of error that are ours, in any console. */
  readonly errors: readonly string[];
  /** Statements whose words are not painted as they stand in the text, or are not to be seen. */
  readonly paint: readonly string[];
  /** Words that the page shows when its scripts have run; some wipe it, far from their servers. */
  readonly shown: number;
  /** The page hides all of the article, and would show it when a script of its own has loaded. */
  readonly isHidden: boolean;
  /** Why the visit came to nothing, if so. */
  readonly problem: string | undefined;
}

export interface PageTimes {
  /** From the first line of our script to the end of the frame that shows the marks; wall clock. */
  readonly toMarks: number;
  /** All that the analysis adds. */
  readonly thread: number;
  readonly longestTask: number;
  /** Only our scripts, `parsing` them among it; then the browser's work for them. */
  readonly script: number;
  readonly parsing: number;
  readonly style: number;
  readonly paint: number;
  /** Wall clock in the background, asked once more. */
  readonly detection: number;
  /** `Readability` alone on the same page, opened anew; `undefined` where it was not asked. */
  readonly readability: ReadabilityTime | undefined;
}
