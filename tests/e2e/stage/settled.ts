import type {Page} from '@playwright/test';

/** Milliseconds without a change after which a page has said what it has to say. */
const quiet = 120;

/** Waits until fonts are there, nothing in the page changes any more, and movements that end have ended. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async quietMs => {
    await document.fonts.ready;
    // Functions without names: the runner of scripts would mark named ones with a call that the page does not know.
    await new Promise<void>(resolve => {
      let timer = setTimeout(resolve, quietMs);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quietMs);
      }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
    });
    const ending = document.getAnimations().filter(({effect}) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({finished}) => finished));
  }, quiet);
}
