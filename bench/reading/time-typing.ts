import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {MainThread} from '../devtools/main-thread';
import {trace} from '../devtools/trace';

/** The mark that the page sets in its own timeline when a key goes down in the card. */
const keyMark = 'hearsay-bench-key';
/** Milliseconds between two keys: a note is stored when its writer pauses for longer, and between two of these sentences. */
const pace = 60;
const pause = 700;

/** Writes into the field that has the keys, pausing between sentences: the thread's milliseconds from each key to its frame. */
export async function timeTyping(
  {browserSession}: BrowserWithExtension,
  page: Page,
  sentences: readonly string[],
): Promise<readonly number[]> {
  await page.evaluate(mark => addEventListener('keydown', () => performance.mark(mark), {capture: true}), keyMark);
  const {events} = await trace(browserSession, async () => {
    for (const sentence of sentences) {
      await page.keyboard.type(sentence, {delay: pace});
      await wait(pause);
    }
  });
  const keys = events.filter(({name}) => name === keyMark);
  const [first] = keys;
  if (first === undefined) throw new Error('No key reached the page.');
  const thread = new MainThread(events, first);
  return keys.map(key => thread.workUntilShown(key));
}
