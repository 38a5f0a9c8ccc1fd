import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {axeFaults} from './stage/axe-faults';
import {cutFaults, motionFaults} from './stage/faults';
import {scenes} from './stage/scenes';
import {Stage} from './stage/stage';
import {surfaceFaults} from './stage/surface-faults';

/** Widths and sizes of type: the narrowest that WCAG asks for, and twice the size on the width that browsers give. */
const squeezes = [
  {words: 'at 320 pixels', width: 320, fontSize: '100%'},
  {words: 'in twice the size', width: null, fontSize: '200%'},
] as const;

async function faultsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    found.push(
      ...(await axeFaults(page, {ofColour: colorScheme === 'dark'})).map(fault => `in ${colorScheme}, ${fault}`),
    );
  }
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  found.push(...(await motionFaults(page)));
  const size = page.viewportSize() ?? {width: 1280, height: 800};
  // Browsers make a popup as wide as it asks to be, and it asks for more where type is larger.
  const growing = page.url().includes('/popup.html') ? 2 : 1;
  for (const {words, width, fontSize} of squeezes) {
    await page.setViewportSize({width: width ?? size.width * growing, height: size.height});
    await page.evaluate(wanted => {
      document.documentElement.style.fontSize = wanted;
    }, fontSize);
    found.push(...(await cutFaults(page)).map(fault => `${words}, ${fault}`));
  }
  await page.setViewportSize(size);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}

/** What is wrong with the card on an article, if there is one. It has the article's colours: scenes set light and dark ones. */
async function cardFaults(page: Page): Promise<readonly string[]> {
  const card = new Card(page);
  return (await card.place()) === null ? [] : [...(await surfaceFaults(card, page.context())), ...(await card.cut())];
}

story.use({acting: true});

for (const scene of scenes) {
  story(`Nothing is cut, hidden from a screen reader, or hard to see: ${scene.name}`, async ({hearsay}) => {
    story.setTimeout(180_000);
    const stage = new Stage(hearsay.browser, async (name, page) => {
      // An article is its publisher's; the card on it is ours.
      const isOwn = page.url().startsWith('chrome-extension:');
      expect.soft(isOwn ? await faultsOf(page) : await cardFaults(page), name).toEqual([]);
    });
    await scene(stage);
  });
}
