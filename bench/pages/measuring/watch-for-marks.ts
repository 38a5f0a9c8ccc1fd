import type {Page} from '@playwright/test';
import {marksSeen} from './thread-work';

/** Milliseconds between two looks: each is a task, and counts as the analysis' own. */
const pause = 10;

/** Has the page set a mark in its own timeline when ranges of ours are painted first. */
export async function watchForMarks(page: Page): Promise<void> {
  await page.evaluate(
    ({mark, ms}) => {
      const timer = setInterval(() => {
        if (![...CSS.highlights.keys()].some(name => name.startsWith('hearsay-'))) return;
        clearInterval(timer);
        performance.mark(mark);
      }, ms);
    },
    {mark: marksSeen, ms: pause},
  );
}
