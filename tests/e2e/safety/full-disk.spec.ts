import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from '@playwright/test';
import {ensureBrowser} from '../../../scripts/browser/ensure-browser';
import {launchExtension} from '../../../scripts/browser/launch-extension';
import {Card} from '../pages/card';
import {expect} from '../pages/expect';
import {Hearsay} from '../pages/hearsay';
import {readKept} from '../pages/kept-database';
import {clickOn} from '../pages/words-on-page';

/** With unlimited storage the browser sets no limit that a test could lower; only the disk itself would. */
function withoutUnlimitedStorage(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest: {permissions: string[]} = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter(permission => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({...manifest, permissions}));
}

test('A reader whose disk is full is told so, nothing is half kept, and it is kept once there is room', async () => {
  const options = {executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 800}};
  const hearsay = new Hearsay(await launchExtension({...options, prepare: withoutUnlimitedStorage}));
  await hearsay.start();
  const {context, extensionId} = hearsay.browser;
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/settings.html`);
  await expect(settings.getByRole('heading', {name: 'Bin'})).toBeVisible();
  const session = await context.newCDPSession(settings);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1});

  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'I have seen every page');
  const card = new Card(article);
  await card.press('button', 'Opinion');
  await expect.poll(() => card.words()).toContain('There is no room left on this machine’s disk.');
  expect(await readKept(settings)).toEqual({annotations: [], articles: [], captures: []});

  await session.send('Storage.overrideQuotaForOrigin', {origin});
  await card.press('button', 'Opinion');
  await card.see('button', 'Remove');
  const {annotations, articles, captures} = await readKept(settings);
  expect(annotations).toHaveLength(1);
  expect(articles).toHaveLength(1);
  expect(captures).toHaveLength(1);
  await hearsay.browser.close();
});
