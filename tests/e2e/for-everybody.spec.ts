import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

/** What axe finds, short enough to be read. */
async function complaints(page: Page): Promise<readonly string[]> {
  // Our own pages forbid scripts from outside; axe's is put in by the browser's protocol. Without frames, it needs no
  // page of its own to run them in, which an extension's address would not allow.
  const {violations} = await new AxeBuilder({page}).setLegacyMode(true).analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html}`));
}

for (const [surface, open] of [
  ['popup', 'openPopup'],
  ['side panel', 'openSidePanel'],
] as const) {
  story(`axe finds nothing in the ${surface}`, async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    await clickOn(article, 'Nobody was in danger at any time');
    await new Card(article).press('button', 'Needs a source');
    const page = await hearsay[open](article);
    await expect(page.getByRole('button', {name: /Nobody was in danger at any time/}).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      expect(await complaints(page)).toEqual([]);
    }
  });
}

for (const name of ['harbour-tunnel', 'night-shift']) {
  story(`axe finds nothing in the card on ${name}`, async ({hearsay}) => {
    const article = await hearsay.openArticle(name);
    await hearsay.analyse(article);
    const card = new Card(article);
    await clickOn(
      article,
      name === 'night-shift' ? 'We have dough under our nails' : 'Nobody was in danger at any time',
    );
    await card.press('button', 'Needs a source');
    await card.see('textbox', 'Note');
    const markup = await card.markup();

    const alone = await hearsay.browser.context.newPage();
    await alone.setContent(`<!doctype html><html lang="en"><title>The card</title>
      <main><h1>The card</h1><div><template shadowrootmode="open">${markup}</template></div></main>`);
    await expect(alone.getByRole('button', {name: 'Needs a source'})).toBeVisible();
    expect(await complaints(alone)).toEqual([]);
  });
}
