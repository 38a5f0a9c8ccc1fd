/** Takes the README's pictures of the bundled article, through the built extension. */
import {mkdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {ensureBrowser} from './browser/ensure-browser';
import {launchExtension} from './browser/launch-extension';
import {openOwnPage} from './browser/open-own-page';
import {readPage} from './browser/read-page';
import {build} from './build/build';
import {findArticle} from './demo/article-source';
import {openArticle} from './demo/open-article';

const folder = 'docs/pictures';
const pointedAt = 'There is no switch in this building';

/** Rests the pointer on words of the page until the card is there. */
async function pointAt(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      scrollTo({top: range.getBoundingClientRect().top - 220, behavior: 'instant'});
      const {left, top, width, height} = range.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    }
    throw new Error(`The article does not say “${wanted}”.`);
  }, words);
  await page.mouse.move(place.x, place.y, {steps: 4});
  await page.waitForSelector('hearsay-card', {state: 'attached'});
}

build();
mkdirSync(folder, {recursive: true});
const browser = await launchExtension({
  executablePath: ensureBrowser(),
  headless: true,
  viewport: {width: 1280, height: 800},
});
const page = await openArticle(browser.context, await findArticle(undefined));
await readPage(browser, page);
await pointAt(page, pointedAt);
await page.screenshot({path: `${folder}/article.png`});
const ownPage = await openOwnPage(browser, 'sidepanel.html', page);
await ownPage.setViewportSize({width: 420, height: 800});
await ownPage.screenshot({path: `${folder}/side-panel.png`});
await browser.close();
