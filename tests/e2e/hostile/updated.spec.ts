import {updateExtension} from '../../../scripts/browser/update-extension';
import {paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {expect, story} from '../pages/story';
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
