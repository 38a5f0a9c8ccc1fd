import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {test} from '@playwright/test';
import {ensureBrowser} from '../../../scripts/browser/ensure-browser';
import {launchExtension} from '../../../scripts/browser/launch-extension';
import {Card} from '../pages/card';
import {expect} from '../pages/expect';
import {Hearsay} from '../pages/hearsay';
import {clickOn} from '../pages/words-on-page';

/** The browser, again and again with one profile. */
async function launch(folder: string): Promise<Hearsay> {
  const options = {executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 800}, folder};
  const hearsay = new Hearsay(await launchExtension(options));
  await hearsay.start();
  return hearsay;
}

async function openSettings({browser}: Hearsay) {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/settings.html#backups`);
  return settings;
}

/** The files of the extension's IndexedDB databases: Chromium keeps all of them in one store. */
function storeFiles(folder: string): readonly string[] {
  const place = join(folder, 'profile/Default/IndexedDB');
  const stores = readdirSync(place).filter(name => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'));
  return stores.flatMap(store => readdirSync(join(place, store)).map(name => join(place, store, name)));
}

const damages: Readonly<Record<string, (folder: string) => void>> = {
  'the store cannot be opened': folder => {
    for (const file of storeFiles(folder)) if (file.endsWith('CURRENT')) writeFileSync(file, 'not a name\n');
  },
  'its records are damaged': folder => {
    for (const file of storeFiles(folder).filter(name => /\.(?:ldb|log)$/.test(name))) {
      const bytes = readFileSync(file);
      for (let at = 20; at < bytes.length; at += 50) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    }
  },
};

for (const [damage, inflict] of Object.entries(damages)) {
  test(`When the browser’s own files are damaged – ${damage} – the reader is told, and the backup is there`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-damaged-'));
    let hearsay = await launch(folder);
    let article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    await clickOn(article, 'I have seen every page');
    await new Card(article).press('button', 'Opinion');
    await new Card(article).see('button', 'Remove');
    let settings = await openSettings(hearsay);
    await expect
      .poll(async () => {
        await settings.reload();
        await expect(settings.getByRole('heading', {name: 'Backups inside the browser'})).toBeVisible();
        return settings.getByRole('button', {name: 'Restore'}).count();
      })
      .toBe(1);
    await hearsay.browser.close();
    inflict(folder);

    hearsay = await launch(folder);
    article = await hearsay.openArticle('harbour-tunnel');
    expect(await hearsay.analyse(article)).toMatchObject({state: 'analysed', annotations: []});
    settings = await openSettings(hearsay);
    await expect(settings.getByRole('alert')).toContainText(/cannot open what you kept|has lost what you kept/);
    const [file] = await Promise.all([
      settings.waitForEvent('download'),
      settings.getByRole('listitem').filter({hasText: '1 annotation'}).getByRole('button', {name: 'Download'}).click(),
    ]);
    const backup = JSON.parse(gunzipSync(await readFile(await file.path())).toString('utf8'));
    expect(backup.annotations).toMatchObject([{flag: 'opinion'}]);
    await hearsay.browser.close();
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  });
}
