import {readFileSync} from 'node:fs';
import type {CDPSession, Page} from '@playwright/test';
import {trace} from '../../devtools/trace';

const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** Milliseconds of the page's main thread. */
export interface ReadabilityTime {
  readonly parse: number;
  /** `Readability` takes apart what it is given, so whoever uses it makes a copy of the document first. */
  readonly copy: number;
}

const marks = ['hearsay-bench-copy', 'hearsay-bench-parse', 'hearsay-bench-parsed'] as const;

/** What `Readability` alone costs on a page that was just opened, in a world of its own, as a content script would run it. */
export async function readabilityAlone(page: Page, browserSession: CDPSession): Promise<ReadabilityTime> {
  const session = await page.context().newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
  const expression = `(() => {
    const module = {exports: {}};
    ${library}
    performance.mark('${marks[0]}');
    const copy = document.cloneNode(true);
    performance.mark('${marks[1]}');
    try { new Readability(copy).parse(); } catch {}
    performance.mark('${marks[2]}');
  })()`;
  const {events} = await trace(browserSession, () =>
    session.send('Runtime.evaluate', {contextId: world.executionContextId, expression}),
  );
  await session.detach();
  const [start = Number.NaN, copied = Number.NaN, parsed = Number.NaN] = marks.map(
    mark => (events.find(({name}) => name === mark)?.tts ?? Number.NaN) / 1000,
  );
  return {copy: copied - start, parse: parsed - copied};
}
