import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {MainThread} from '../devtools/main-thread';
import {trace} from '../devtools/trace';

/** Frames while a page was scrolled. */
export interface Scrolling {
  readonly frames: number;
  readonly dropped: number;
  /** Milliseconds of the page's main thread. */
  readonly work: number;
}

const startMark = 'hearsay-bench-scroll';
/** CSS pixels, and pixels in a second: as a hand on a wheel does. */
const distance = 6_000;
const speed = 3_000;

/** Scrolls a page down from its top, as the browser itself does for a wheel, and counts its frames. */
export async function timeScrolling({browserSession}: BrowserWithExtension, page: Page): Promise<Scrolling> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  const {events} = await trace(browserSession, async () => {
    await page.evaluate(mark => performance.mark(mark) && undefined, startMark);
    await session.send('Input.synthesizeScrollGesture', {
      x: 600,
      y: 400,
      yDistance: -distance,
      speed,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  });
  await session.detach();
  const start = events.find(({name}) => name === startMark);
  if (start === undefined) throw new Error('The page was not traced.');
  const thread = new MainThread(events, start);
  return {
    frames: thread.countInPage('BeginFrame'),
    dropped: thread.countInPage('DroppedFrame'),
    work: thread.work,
  };
}
