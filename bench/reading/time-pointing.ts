import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {pointAt} from '../../tests/e2e/pages/point-at';
import {MainThread} from '../devtools/main-thread';
import {trace} from '../devtools/trace';

/** The mark that the page sets in its own timeline when the card is put into it. */
const cameMark = 'hearsay-bench-card';
/** Milliseconds after which a card that was pointed away from has gone. */
const goneAfter = 900;

/** Points at marks, one after the other: the thread's milliseconds from the end of the pointer's rest to the frame with the card. */
export async function timePointing(
  {browserSession}: BrowserWithExtension,
  page: Page,
  words: readonly string[],
): Promise<readonly number[]> {
  await page.evaluate(mark => {
    new MutationObserver(records => {
      const added = records.flatMap(record => [...record.addedNodes]);
      if (added.some(node => node instanceof Element && node.localName === 'hearsay-card')) performance.mark(mark);
    }).observe(document.documentElement, {childList: true});
  }, cameMark);
  const times: number[] = [];
  for (const each of words) {
    const {events} = await trace(browserSession, async () => {
      await pointAt(page, each);
      await page.locator('hearsay-card').waitFor({state: 'attached'});
      await wait(100);
    });
    const came = events.find(({name}) => name === cameMark);
    times.push(came === undefined ? Number.NaN : new MainThread(events, came).workUntilShown(came));
    await page.mouse.move(2, 2);
    await wait(goneAfter);
  }
  return times;
}
