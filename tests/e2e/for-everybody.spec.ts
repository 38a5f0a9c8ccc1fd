import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';
import {axeFaults} from './stage/faults';

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
    expect(await axeFaults(alone)).toEqual([]);
  });
}
