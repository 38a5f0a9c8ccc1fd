import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story('A note that is written on the card and in the panel at once is kept from both', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'I have seen every page');
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');
  const panel = await hearsay.openSidePanel(article);
  const row = panel.getByRole('listitem').filter({hasText: 'I have seen every page'});
  await row.getByRole('button', {name: 'Verdict, note and tags'}).first().click();
  const noteInPanel = panel.getByRole('textbox', {name: 'Note'});
  await expect(noteInPanel).toBeVisible();

  await article.bringToFront();
  await card.press('textbox', 'Note');
  await noteInPanel.fill('Written in the panel.');
  await article.keyboard.type('Written on the card.');
  for (const words of ['Written in the panel.', 'Written on the card.']) {
    await expect(noteInPanel).toHaveValue(new RegExp(words));
  }
  await expect.poll(async () => (await card.words()).includes('Saved')).toBe(true);
});
