import type {Page} from '@playwright/test';
import {marksSeen} from './thread-work';

/** Milliseconds between two looks. */
const pause = 10;

/** Has the page set a mark in its own timeline when ranges of ours are painted first. Resolves with the number of the timer that looks. */
export function watchForMarks(page: Page): Promise<number> {
  return page.evaluate(
    ({mark, ms}) => {
      const timer = Number(
        setInterval(() => {
          if (![...CSS.highlights.keys()].some(name => name.startsWith('hearsay-'))) return;
          clearInterval(timer);
          performance.mark(mark);
        }, ms),
      );
      return timer;
    },
    {mark: marksSeen, ms: pause},
  );
}
