import {test as base} from '@playwright/test';
import {ensureFirefox} from '../../../scripts/browser/firefox/ensure-firefox';
import {launchFirefox} from '../../../scripts/browser/firefox/launch-firefox';
import {controlsOf} from '../../../scripts/browser/firefox/screen-reader';
import {updateFirefox} from '../../../scripts/browser/firefox/update-firefox';
import {updateExtension} from '../../../scripts/browser/update-extension';
import {paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {site} from '../pages/serve-articles';
import {expect, story} from '../pages/story';
import {firefoxReader} from '../reading/firefox-reader';
import {clickAtWords} from './click-at-words';
import {serveHostile} from './hostile-page';

story(
  'An update under an open page leaves its marks, says on the card what to do, and the new version can start at once',
  async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    await page.goto(await serveHostile(hearsay.browser.context, {}));
    await hearsay.analyse(page);
    const before = await paintedWords(page);
    await updateExtension(hearsay.browser);

    // What was there before the update stays to be read, and says why nothing more can be kept with it.
    expect(await paintedWords(page)).toBe(before);
    const card = new Card(page);
    await clickAtWords(page, 'The quay will be closed');
    await expect.poll(() => card.words()).toContain('Hearsay was updated meanwhile. Reload the page to go on');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.words()).toBe('');

    // Without a reload, the button starts the new version, which takes the place of the old one.
    expect(await hearsay.analyse(page)).toMatchObject({state: 'analysed'});
    expect(await paintedWords(page)).toBe(before);
    await clickAtWords(page, 'The quay will be closed');
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    expect(await page.locator('hearsay-card').count()).toBe(1);
  },
);

// biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern, and none of its browsers is wanted.
base('In Firefox, an update leaves the marks, and the new version takes away what the old one drew', async ({}) => {
  const firefox = await launchFirefox(ensureFirefox());
  try {
    const reader = await firefoxReader(firefox);
    const close = 'Close the legend';
    const legends = async () => (await controlsOf(firefox.scope, close)).filter(({name}) => name === close).length;
    await reader.openArticle('harbour-tunnel');
    await reader.clickToolbar();
    await expect.poll(legends).toBe(1);
    const before = await reader.marks();
    await updateFirefox(firefox);
    expect(await reader.marks()).toEqual(before);

    // The buttons of the old one's legend do nothing any more: it goes, and the new one's comes.
    const page = (await firefox.browser.pages()).find(each => each.url().startsWith(site));
    const old = await page?.$('hearsay-overview');
    await reader.clickToolbar();
    await expect.poll(() => old?.evaluate(({isConnected}) => isConnected)).toBe(false);
    await expect.poll(legends).toBe(1);
    await reader.pressOnCard('button', close);
    await expect.poll(legends).toBe(0);
    await reader.clickOn('Nobody was in danger at any time');
    await reader.pressOnCard('button', 'Keep');
    await reader.seeOnCard('button', 'Remove');
    expect((await firefox.seen()).errors).toEqual([]);
  } finally {
    await firefox.close();
  }
});
