import {readFile} from 'node:fs/promises';
import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story(
  'A reader sees the keys and where to change them; wants doubtful statements too, and every open page shows them',
  async ({hearsay}) => {
    const settings = await hearsay.browser.context.newPage();
    await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
    const keys = settings.getByRole('region', {name: 'Keys'}).getByRole('term');
    await expect(keys.first()).toHaveText('Mark the statements on this page');
    await expect(keys.nth(2)).toHaveText('Go to the previous statement');
    const [change] = await Promise.all([
      hearsay.browser.context.waitForEvent('page'),
      settings.getByRole('button', {name: 'Change the keys'}).click(),
    ]);
    await change.waitForURL('chrome://extensions/shortcuts');
    await change.close();
    await settings.getByLabel('Show doubtful statements too').check();

    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const panel = await hearsay.openSidePanel(article);
    await expect(panel.getByLabel('Doubtful ones too')).toBeChecked();
    await settings.bringToFront();
    await settings.getByLabel('Show doubtful statements too').uncheck();
    await expect(panel.getByLabel('Doubtful ones too')).not.toBeChecked();
  },
);

story('Everything that is kept can be taken along from the settings', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'I have seen every page');
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');
  const other = await hearsay.openArticle('night-shift');
  await hearsay.analyse(other);
  await clickOn(other, 'We have dough under our nails');
  await new Card(other).press('button', 'Keep');
  await new Card(other).see('button', 'Remove');

  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  await expect(settings.getByText('You kept something of 2 articles.')).toBeVisible();
  const [file] = await Promise.all([
    settings.waitForEvent('download'),
    // A backup that made itself meanwhile can be downloaded too.
    settings.getByRole('region', {name: 'What you kept'}).getByRole('button', {name: 'Download'}).click(),
  ]);
  const markdown = await readFile(await file.path(), 'utf8');
  for (const words of ['I have seen every page', 'We have dough under our nails']) expect(markdown).toContain(words);
});
