import {readFile, rename} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Locator, Page} from '@playwright/test';
import {parse} from 'csv-parse/sync';
import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';
import {cutFaults} from './stage/faults';

/** Takes a file along, and gives where it lies under its own name. */
async function download(page: Page, form: Locator, format: string, contents: string): Promise<string> {
  await form.getByLabel('What to take').selectOption(contents);
  await form.getByLabel('Export as').selectOption(format);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', {name: 'Download'}).click(),
  ]);
  const saved = await file.path();
  const path = join(dirname(saved), file.suggestedFilename());
  await rename(saved, path);
  return path;
}

story('All that an article states is taken along from its panel, though nothing was kept', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const panel = await hearsay.openSidePanel(article);
  await panel.getByRole('button', {name: 'Export this article'}).click();
  const dialog = panel.getByRole('dialog', {name: 'Take along'});
  const table = await readFile(await download(panel, dialog, 'Table (CSV)', 'All, no source'), 'utf8');
  const rows: {Words: string; Attribution: string}[] = parse(table, {bom: true, columns: true});
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(row => row.Attribution))).toEqual(new Set(['none']));

  // What is kept meanwhile comes along as it was kept, once, and in its place.
  await clickOn(article, 'I have seen every page');
  await new Card(article).press('button', 'Opinion');
  await expect(dialog.getByLabel('What to take').locator('option')).toHaveCount(6);
  const path = await download(panel, dialog, 'Report (HTML)', 'All statements');

  const report = await hearsay.browser.context.newPage();
  const session = await hearsay.browser.context.newCDPSession(report);
  await session.send('Emulation.setScriptExecutionDisabled', {value: true});
  await report.goto(pathToFileURL(path).href);
  await expect(report.getByRole('heading', {level: 1})).toHaveText(/^Harbour tunnel closed/);
  const words = await report.locator('blockquote').allInnerTexts();
  const told = ['Nobody was in danger', 'They have a right to know', 'I have seen every page'];
  const inOrder = words.flatMap(quote => told.find(part => quote.includes(part)) ?? []);
  expect(inOrder).toEqual(told);
  const own = report.getByRole('article').filter({hasText: 'I have seen every page'});
  await expect(own).toContainText('Opinion');
  await expect(own.getByRole('link')).toHaveAttribute('href', /#:~:text=/);
  await expect(report.getByRole('term').filter({hasText: /^named source$/})).toBeVisible();
  const bar = await report.locator('rect.named').first().boundingBox();
  expect(bar?.width).toBeGreaterThan(100);
  for (const [width, media] of [
    [320, 'screen'],
    [700, 'print'],
  ] as const) {
    await report.setViewportSize({width, height: 800});
    await report.emulateMedia({media});
    expect(await cutFaults(report), media).toEqual([]);
  }
  expect((await report.pdf({format: 'A4'})).subarray(0, 5).toString()).toBe('%PDF-');
});
