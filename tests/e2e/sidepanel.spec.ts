import {Card} from './pages/card';
import {openLongArticle} from './pages/long-article';
import {realSidePanel} from './pages/real-side-panel';
import {serveChanged} from './pages/serve-changed';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story('A reader sees the article’s shape, and sets its statements in another order', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  await expect(panel.getByRole('img', {name: /of its words have a named source/})).toBeVisible();
  const speakers = panel.getByRole('table', {name: 'Who speaks, and how much'});
  await expect(speakers.getByRole('row').filter({hasText: 'Lena Okafor'})).toHaveText(/\d+%/);

  await panel.getByLabel('Order').selectOption('By speaker');
  await expect(panel.getByRole('heading', {level: 2, name: /Lena Okafor/})).toBeVisible();
  await panel.getByLabel('Order').selectOption('By attribution');
  await expect(panel.getByRole('heading', {level: 2})).toHaveText([/Named source/, /Unnamed source/, /No source/]);
});

story('The popup opens the browser’s side panel, which follows the reader from tab to tab', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const popup = await hearsay.openPopup(article);
  await popup.getByRole('button', {name: 'Side panel'}).click();
  const words = await realSidePanel(hearsay.browser);
  await article.bringToFront();
  await expect.poll(words).toContain('Harbour tunnel closed for a week');
  const other = await hearsay.openArticle('night-shift');
  await expect.poll(words).toContain('This page has not been read yet');
  await hearsay.analyse(other);
  await expect.poll(words).toContain('Night bakers win a rise');
  await other.close();
  await article.bringToFront();
  await expect.poll(words).toContain('Harbour tunnel closed for a week');
});

story('What nobody stands behind is one click away, and filters add up', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  const rows = panel
    .getByRole('list')
    .filter({has: panel.getByRole('button', {name: 'Keep'})})
    .getByRole('listitem');
  await panel.getByRole('button', {name: /No source/}).click();
  await expect(rows.filter({hasText: 'flooded'})).toHaveCount(1);
  await expect(rows.filter({hasText: 'Lena Okafor'})).toHaveCount(0);

  await panel.getByLabel('Search statements').fill('pump tested');
  await expect(panel.getByText('No statement fits')).toBeVisible();
  await panel.getByRole('button', {name: /No source/}).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('every pump in it has been tested twice');
  await panel.getByRole('button', {name: 'Show all'}).click();
  await expect(rows.filter({hasText: 'flooded'})).toHaveCount(1);
});

story('A click on a statement scrolls the page to it, and another back to where the reader was', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await article.setViewportSize({width: 1280, height: 400});
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  await article.evaluate(() => scrollTo(0, 120));
  const back = panel.getByRole('button', {name: 'Back to where I was reading'});
  await expect(back).toHaveCount(0);
  const place = () => article.evaluate(() => scrollY);
  await panel.getByRole('button', {name: /I have seen every page/}).click();
  await expect.poll(place).toBeGreaterThan(120);
  await panel.getByRole('button', {name: /Leave the car at home/}).click();
  await back.click();
  await expect.poll(place).toBe(120);
  await expect(back).toHaveCount(0);
});

story('A reader keeps, judges and annotates from the panel by keyboard alone, and takes it back', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  const row = panel.getByRole('listitem').filter({hasText: 'We wrote it down three times'});
  await row.getByRole('button', {name: 'Keep', exact: true}).focus();
  await panel.keyboard.press('Enter');
  const edit = row.getByRole('button', {name: 'Verdict, note and tags'});
  await expect(edit).toBeVisible();
  await panel.keyboard.press('Tab');
  await expect(edit).toBeFocused();
  await panel.keyboard.press('Enter');
  await row.getByRole('button', {name: 'Needs a source'}).press('Space');
  await expect(row.getByRole('button', {name: 'Needs a source'})).toHaveAttribute('aria-pressed', 'true');
  await row.getByRole('textbox', {name: 'Note'}).pressSequentially('Which site?');
  await expect(row.getByText('Saved', {exact: true})).toBeVisible();
  await row.getByRole('combobox', {name: 'Tags'}).pressSequentially('tunnel');
  await panel.keyboard.press('Enter');
  await expect(row.getByRole('button', {name: 'Remove the tag tunnel'})).toBeVisible();

  await panel.reload();
  await panel.getByRole('button', {name: /^Kept \d/}).press('Enter');
  const kept = panel.getByRole('listitem').filter({hasText: 'We wrote it down three times'});
  for (const written of ['Needs a source', 'Which site?', 'tunnel']) await expect(kept).toContainText(written);

  await kept.getByRole('button', {name: 'Remove'}).click();
  await expect(kept).toHaveCount(0);
  await panel.getByRole('button', {name: 'Undo'}).click();
  await expect(kept).toContainText('Which site?');
});

story(
  'Arrows lead from row to row; a row that is removed leaves the keyboard where it was, and Ctrl+Z brings it back',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const panel = await hearsay.openSidePanel(article);
    for (const words of ['Nobody was in danger', 'We wrote it down three times', 'I have seen every page']) {
      const row = panel.getByRole('listitem').filter({hasText: words});
      await row.getByRole('button', {name: 'Keep', exact: true}).click();
      await expect(row.getByRole('button', {name: 'Verdict, note and tags'})).toBeVisible();
    }
    const focused = panel.locator(':focus');
    await panel.getByRole('button', {name: /We wrote it down three times/}).focus();
    for (const [key, words] of [
      ['ArrowUp', 'warnings had been passed on'],
      ['ArrowDown', 'We wrote it down three times'],
      ['ArrowDown', 'an inquiry'],
      ['Home', 'The harbour tunnel will stay closed'],
      ['End', 'Leave the car at home'],
    ] as const) {
      await panel.keyboard.press(key);
      await expect(focused).toContainText(words);
    }

    await panel.getByRole('button', {name: /^Kept \d/}).click();
    const rows = panel.getByRole('listitem');
    await expect(rows).toHaveCount(3);
    await rows.nth(1).getByRole('button', {name: 'Remove'}).press('Enter');
    await expect(rows).toHaveCount(2);
    await expect(focused).toContainText('I have seen every page');
    await panel.keyboard.press('Control+z');
    await expect(rows).toHaveCount(3);
    await expect(panel.getByRole('button', {name: 'Undo'})).toHaveCount(0);
  },
);

story('After an edit, the panel tells unchanged, changed and gone words apart', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  for (const words of [
    'Nobody was in danger at any time',
    'traffic over the old bridge had risen',
    'Our members cross under that water',
  ]) {
    await clickOn(article, words);
    await card.press('button', 'Follow up');
    await card.see('button', 'Remove');
    await article.keyboard.press('Escape');
  }
  await serveChanged(hearsay.browser.context, 'harbour-tunnel', [
    ['had risen by 31 per cent', 'had risen by 47 per cent'],
    [
      '<blockquote><p>Our members cross under that water twice a day. They have a right to know who read the reports and who put them in a drawer.</p></blockquote>',
      '',
    ],
  ]);
  await article.reload();
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  await panel.getByRole('button', {name: /^Kept \d/}).click();

  const changed = panel.getByRole('region', {name: /^Changed since you kept them/});
  await expect(changed.getByRole('deletion')).toContainText('31');
  await expect(changed.getByRole('insertion')).toContainText('47');
  await expect(changed.getByText('The number 31 became 47.')).toBeVisible();
  const gone = panel.getByRole('region', {name: /^No longer in the article/});
  await expect(gone.getByText('They have a right to know')).toBeVisible();
  const unchanged = panel.getByRole('region', {name: /^Unchanged/});
  await expect(unchanged.getByRole('button', {name: /Nobody was in danger/})).toBeVisible();

  await changed.getByRole('button', {name: 'Accept the new words'}).click();
  const accepted = unchanged.getByRole('listitem').filter({hasText: '47 per cent'});
  await expect(accepted.first()).toContainText('1 earlier wording');
  await expect(changed).toHaveCount(0);
});

story('Hundreds of statements are listed and searched', async ({hearsay}) => {
  const article = await openLongArticle(hearsay.browser.context, 500);
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  await expect(panel.getByText(/^[3-9]\d\d statements$/)).toBeVisible({timeout: 30_000});
  await panel.getByRole('searchbox').fill('ferry');
  await expect(panel.getByText(/^\d\d of \d\d\d statements$/)).toBeVisible();
});
