import type {Page} from '@playwright/test';
import {pageMemory} from '../memory/page-memory';
import {workerHeap} from '../memory/worker-heap';
import type {Measure} from './measure';
import type {OpenLibrary} from './open-library';

/** The library in a tab of its own, closed afterwards. */
async function inLibrary(
  {browser}: OpenLibrary,
  query: string,
  work: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome-extension://${browser.extensionId}/library.html${query}`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Since the page was asked for, until its rows stand there. */
async function untilRows(page: Page): Promise<number> {
  await page.waitForSelector('.row-list > li', {timeout: 120_000});
  return page.evaluate(() => performance.now());
}

/** From a deed of the reader’s in the page until the list says another number of hits. */
function untilOthers(page: Page, deed: {readonly type: string} | {readonly press: string}): Promise<number> {
  return page.evaluate(async done => {
    const before = document.querySelector('.list-head')?.textContent;
    const began = performance.now();
    if ('press' in done) {
      document.querySelector<HTMLElement>(done.press)?.click();
    } else {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field === null) throw new Error('There is no field to type into.');
      field.value = done.type;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    while (document.querySelector('.list-head')?.textContent === before) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, deed);
}

/** Scrolls down all rows of a page of the list; the longest time without a new picture. */
function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    let before = performance.now();
    for (let frame = 0; frame < 60; frame++) {
      scrollBy(0, document.body.scrollHeight / 60);
      await new Promise(requestAnimationFrame);
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
    return longest;
  });
}

const annotations = '?view=annotations';

/** What the library's page itself feels like, and holds. */
export const measuresOfPage: readonly Measure[] = [
  {name: 'page: open the articles', rounds: 5, measure: library => inLibrary(library, '', untilRows)},
  {name: 'page: open the annotations', rounds: 5, measure: library => inLibrary(library, annotations, untilRows)},
  {
    name: 'page: type a word, with its pause of 120 ms',
    rounds: 5,
    measure: library =>
      inLibrary(library, annotations, async page => {
        await untilRows(page);
        return untilOthers(page, {type: 'harbour'});
      }),
  },
  {
    name: 'page: choose a filter',
    rounds: 5,
    measure: library =>
      inLibrary(library, annotations, async page => {
        await untilRows(page);
        await page.waitForSelector('.filters input[type=checkbox]');
        return untilOthers(page, {press: '.filters input[type=checkbox]'});
      }),
  },
  {
    name: 'page: longest frame while scrolling',
    rounds: 5,
    measure: library =>
      inLibrary(library, annotations, async page => {
        await untilRows(page);
        return longestFrame(page);
      }),
  },
  {
    name: 'memory of the page, MB',
    rounds: 1,
    measure: library =>
      inLibrary(library, annotations, async page => {
        await untilRows(page);
        return (await pageMemory(page)).heap / 1024;
      }),
  },
  {
    name: 'memory of the background, MB',
    rounds: 1,
    measure: async ({browser}) => (await workerHeap(browser)) / 1024,
  },
];
