import type {JSHandle, Page} from '@playwright/test';

/** Has the page add up, from now on, how far its layout is shifted, as the browser scores it: 0 where nothing moved. */
export function watchForShifts(page: Page): Promise<JSHandle<{score: number}>> {
  return page.evaluateHandle(() => {
    const seen = {score: 0};
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.score += Number(entry.value);
    }).observe({type: 'layout-shift'});
    return seen;
  });
}
