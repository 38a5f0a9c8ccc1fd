import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {keepArticles} from '../../tests/e2e/pages/kept-articles';
import {pressWeek} from '../../tests/e2e/pages/press-week';
import {settled} from '../../tests/e2e/stage/settled';
import type {BrowserWithExtension} from '../browser/launch-extension';

/** The library after a week of newspapers: its articles, one of them as it was stored, and what was kept of all. */
export async function takeLibrary({context, extensionId}: BrowserWithExtension, folder: string): Promise<void> {
  const page = await context.newPage();
  const take = async (name: string) => {
    await settled(page);
    await page.screenshot({path: join(folder, name)});
  };
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await keepArticles(page, pressWeek);

  // A reader who takes backups along is not reminded of them.
  const taken = page.waitForEvent('download');
  await page.reload();
  await page.getByRole('button', {name: 'Back up everything now'}).click();
  await taken;
  await page.reload();
  await listed(page);
  await take('3-library.png');

  await page.getByRole('link', {name: 'Harbour tunnel'}).first().click();
  await page.locator('.marked-text').waitFor();
  await take('4-stored-article.png');

  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(`chrome-extension://${extensionId}/library.html?view=annotations`);
  await listed(page);
  await take('5-annotations-in-the-dark.png');
  await page.close();
}

async function listed(page: Page): Promise<void> {
  await page.locator('main li').first().waitFor();
}
