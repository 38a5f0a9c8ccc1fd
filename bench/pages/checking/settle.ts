import type {Page} from '@playwright/test';

/** Milliseconds without a change after which a page counts as settled, and how long that is waited for at most. */
const quiet = 400;
const longest = 4_000;

/** Waits until the page's own scripts have done what they do at the start. */
export async function settle(page: Page): Promise<void> {
  // No function here may have a name: `tsx` would call a helper that the page does not have.
  await page.evaluate(
    async ({quietMs, longestMs}) => {
      const settled: {timer?: ReturnType<typeof setTimeout>; observer?: MutationObserver} = {};
      await new Promise(resolve => {
        settled.timer = setTimeout(resolve, quietMs);
        settled.observer = new MutationObserver(() => {
          clearTimeout(settled.timer);
          settled.timer = setTimeout(resolve, quietMs);
        });
        settled.observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
        setTimeout(resolve, longestMs);
      });
      settled.observer?.disconnect();
    },
    {quietMs: quiet, longestMs: longest},
  );
}
