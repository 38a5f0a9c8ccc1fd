import {apart, bodyMarkup, caughtBy, paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {expect, story} from '../pages/story';
import {clickAtWords} from './click-at-words';
import {quote, serveHostile} from './hostile-page';
import {overridingPages} from './overriding-pages';

for (const hostile of overridingPages) {
  story(`A page that ${hostile.does} is marked all the same, and is left as it is`, async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    await page.goto(await serveHostile(hearsay.browser.context, hostile));
    const before = await bodyMarkup(page);
    expect(await hearsay.analyse(page)).toMatchObject({state: 'analysed'});
    expect(await paintedWords(page)).toContain(quote);

    const card = new Card(page);
    await clickAtWords(page, 'The quay will be closed');
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    expect(await bodyMarkup(page)).toBe(before);
    // What runs in the page's world was never called: there is nothing there of ours.
    expect(await caughtBy(page)).toEqual([]);
    expect(await apart(page, () => document.getElementsByTagName('hearsay-card')[0]?.shadowRoot ?? null)).toBeNull();
  });
}
