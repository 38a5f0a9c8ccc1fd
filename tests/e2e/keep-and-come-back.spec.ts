import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import {marksOn} from './pages/marks-on';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

const quoted = 'Nobody was in danger at any time';
const note = 'Ask for the pump protocol.';

/** Presses “Download” and gives the file's name and words. */
async function download(popup: Page, format: string): Promise<{name: string; text: string}> {
  await popup.getByLabel('Export as').last().selectOption({label: format});
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', {name: 'Download'}).click(),
  ]);
  return {name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8')};
}

story('A reader keeps a statement with a verdict and a note, comes back, and takes it along', async ({hearsay}) => {
  let article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, quoted);
  await card.see('dialog', /who says so/);
  expect(await card.words()).toContain('Lena Okafor');
  await card.press('button', 'Needs a source');
  await card.write('textbox', 'Note', note);
  await expect.poll(() => card.words()).toContain('Saved');
  await article.close();

  article = await hearsay.openArticle('harbour-tunnel');
  expect(await marksOn(article)).toEqual([]);
  await hearsay.analyse(article);
  await expect
    .poll(async () => (await marksOn(article)).filter(mark => mark.highlight.endsWith('-kept')).map(mark => mark.text))
    .toEqual([expect.stringContaining(quoted), expect.stringContaining('But we will not open a tube')]);

  const popup = await hearsay.openPopup(article);
  await expect(popup.getByRole('heading', {name: /^Harbour tunnel closed for a week/})).toBeVisible();
  const kept = popup.getByRole('listitem').filter({hasText: quoted});
  await expect(kept).toContainText('Lena Okafor');
  await expect(kept).toContainText(note);

  await popup.getByText('Export this article').click();
  const markdown = await download(popup, 'Markdown');
  expect(markdown.name).toMatch(/\.md$/);
  for (const part of [quoted, 'Lena Okafor', note, 'eeds a source', 'https://news.example/harbour-tunnel.html']) {
    expect(markdown.text).toContain(part);
  }

  const linked = await download(popup, 'Web Annotations');
  const collection: {total: number; first: {items: readonly {target: unknown; body: unknown}[]}} = JSON.parse(
    linked.text,
  );
  expect(collection.total).toBe(1);
  expect(JSON.stringify(collection.first.items[0]?.target)).toContain(quoted);
  expect(JSON.stringify(collection.first.items[0]?.body)).toContain(note);
});

story('A click in the popup’s list goes to the words on the page', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'I have seen every page');
  await new Card(article).press('button', 'Keep');
  await article.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  const popup = await hearsay.openPopup(article);
  await article.setViewportSize({width: 1280, height: 400});
  await popup.getByRole('button', {name: /I have seen every page/}).click();
  await article.bringToFront();
  await expect.poll(() => article.evaluate(() => scrollY)).toBeGreaterThan(0);
});
