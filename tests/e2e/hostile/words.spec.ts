import {copyFile, readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {Card} from '../pages/card';
import {expect, story} from '../pages/story';
import {findTurned} from '../pages/turned-lines';
import {clickAtWords} from './click-at-words';
import {serveHostile} from './hostile-page';

const image = '"><img src=x onerror="top.ran=1">';
const script = '<script>top.ran=1</script>';
/** Ends whatever sets it apart, and turns round what follows. */
const turn = '\u2069\u202e';
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What a page calls itself, its writer and its speakers: markup wherever a word can stand. */
const hostile = {
  head: `<title>${escaped(`Cranes ${turn} ${script}`)}</title>
<meta property="og:title" content="${escaped(`Cranes ${turn} ${image}`)}">
<meta name="author" content="${escaped(`Ada ${turn} ${image}`)}">
<meta property="og:site_name" content="${escaped(`Example ${turn} ${script}`)}">
<link rel="canonical" href="javascript:top.ran=1">`,
  body: `<article><h1>${escaped(`Cranes ${turn} ${image}`)}</h1><p class="byline">By Ada ${escaped(image)}</p>
<p>“We saw ${escaped(image)} and ran ${escaped(script)},” said Jonas${turn} Vik ${escaped(script)}, a docker of ${escaped(image)} who had been loading timber with eleven others when the wind rose over the harbour.</p>
<p>According to two officials, the brakes had been reported as worn in the spring. The harbour company denied that and said that every part had been replaced in time, long before the first storm of the autumn came in.</p>
<p>The ferry to the islands goes from the old pier for now. It is feared that the timber ships will have to wait for weeks, and several of them have already turned round and gone to other ports along the coast.</p></article>`,
};

/** Nothing of the page's words has become an element, or has run, and nothing beside them is turned round. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(await page.evaluate('window.ran ?? top.ran ?? null')).toBeNull();
  await expect(page.locator('img[src="x"], [onerror], a[href^="javascript:"]')).toHaveCount(0);
  if (!page.url().startsWith('https:')) expect(await page.evaluate(`(${findTurned})(document.body)`)).toEqual([]);
}

/** Exports the popup's article, and gives the path of the file, under the name that a browser shows it by. */
async function exported(popup: Page, format: string): Promise<string> {
  if (!(await popup.getByLabel('Export as').isVisible())) await popup.getByText('Export this article').click();
  await popup.getByLabel('Export as').selectOption({label: format});
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', {name: 'Download'}).click(),
  ]);
  const path = await file.path();
  const named = `${path}-${file.suggestedFilename()}`;
  await copyFile(path, named);
  return named;
}

story(
  'Markup, and marks that turn words round, in a title, a byline, a speaker and a quotation are text wherever they are shown',
  async ({hearsay}) => {
    const {context, extensionId} = hearsay.browser;
    const page = await context.newPage();
    await page.goto(await serveHostile(context, hostile));
    expect(await hearsay.analyse(page)).toMatchObject({
      state: 'analysed',
      article: {url: 'https://news.example/hostile', title: expect.stringContaining('<img')},
    });
    const card = new Card(page);
    await clickAtWords(page, 'We saw');
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    expect(await card.markup()).not.toMatch(/<img|<script/);
    expect(await card.turned()).toEqual([]);
    await expectOnlyText(page);

    for (const open of [() => hearsay.openPopup(page), () => hearsay.openSidePanel(page)]) {
      const own = await open();
      await expect(own.getByText('<img src=x').first()).toBeVisible();
      await expectOnlyText(own);
    }
    const library = await context.newPage();
    await library.goto(`chrome-extension://${extensionId}/library.html`);
    await expect(library.getByText('<img src=x').first()).toBeVisible();
    await expectOnlyText(library);
    await library.getByRole('link', {name: /Cranes/}).click();
    await expect(library.getByText('We saw "><img src=x').first()).toBeVisible();
    await expectOnlyText(library);

    const popup = await hearsay.openPopup(page);
    const report = await context.newPage();
    await report.goto(`file://${await exported(popup, 'Report (HTML)')}`);
    await expect(report.getByText('We saw "><img src=x').first()).toBeVisible();
    await expectOnlyText(report);
    const markdown = await readFile(await exported(popup, 'Markdown'), 'utf8');
    expect(markdown).toContain(String.raw`We saw "\>\<img src\=x`);
    const [, body = ''] = markdown.split(/\n---\n/);
    expect(body).not.toMatch(/(?<!\\)<(?!https:)/);
  },
);
