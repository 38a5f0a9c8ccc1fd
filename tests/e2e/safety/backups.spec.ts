import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';
import type {Download, Page} from '@playwright/test';
import {Card} from '../pages/card';
import type {Hearsay} from '../pages/hearsay';
import {fillKept, loseKept, makeKeptNewer, readKept} from '../pages/kept-database';
import {expect, story} from '../pages/story';
import {clickOn} from '../pages/words-on-page';

async function openSettings(hearsay: Hearsay): Promise<Page> {
  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  await expect(settings.getByRole('heading', {name: 'Bin'})).toBeVisible();
  return settings;
}

/** Waits for the backup that makes itself. It gives way to whoever asks for something, so it is not asked for all the time. */
async function untilBackedUp(settings: Page): Promise<void> {
  const look = async () => {
    await settings.reload();
    await expect(settings.getByRole('heading', {name: 'Bin'})).toBeVisible();
    return settings.getByRole('button', {name: 'Restore'}).count();
  };
  await expect.poll(look, {intervals: [1_000]}).toBe(1);
}

async function readBackup(download: Download): Promise<Record<string, unknown[]>> {
  const file = await readFile(await download.path());
  const isPacked = download.suggestedFilename().endsWith('.gz');
  return JSON.parse((isPacked ? gunzipSync(file) : file).toString('utf8'));
}

/** The backup's records in the order of their keys, as the database gives them. */
function recordsOf({annotations = [], articles = [], captures = []}: Record<string, unknown[]>) {
  return {annotations, articles, captures};
}

story(
  'A backup of everything is complete, though the worker is killed again and again while it is made',
  async ({hearsay}) => {
    const settings = await openSettings(hearsay);
    await fillKept(settings, 6_000);
    await settings.reload();
    await expect(settings.getByText('That is 6,000 annotations.')).toBeVisible();
    const downloading = settings.waitForEvent('download');
    await settings.getByRole('button', {name: 'Back up everything now'}).click();
    for (let kills = 0; kills < 3; kills++) await hearsay.killWorker();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d Hearsay\.backup\.json\.gz$/);
    expect(recordsOf(await readBackup(download))).toEqual(await readKept(settings));
    await expect(settings.getByText('It holds 6,000 annotations.')).toBeVisible();
  },
);

story(
  'What the browser lost is told on every page, and brought back from the backup that made itself',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const settings = await openSettings(hearsay);
    await fillKept(settings, 2_001);
    // One that is started looks after what is kept, whatever the one before it has seen.
    await hearsay.killWorker();
    const restore = settings.getByRole('button', {name: 'Restore'});
    await untilBackedUp(settings);
    await expect(settings.getByText(/That is 2,001 annotations/)).toBeVisible();
    const before = await readKept(settings);

    await loseKept(settings);
    const popup = await hearsay.openPopup(article);
    await expect(popup.getByRole('alert')).toContainText('Your browser has lost what you kept.');
    await popup.close();
    await settings.reload();
    await restore.click();
    await expect(settings.getByText(/^2,001 annotations were brought back/)).toBeVisible();
    expect(await readKept(settings)).toEqual(before);
    await expect(settings.getByRole('alert')).toHaveCount(0);
  },
);

story('A worker that is killed while a backup comes in leaves all of it or nothing', async ({hearsay}) => {
  const settings = await openSettings(hearsay);
  await fillKept(settings, 1_500);
  await hearsay.killWorker();
  const restore = settings.getByRole('button', {name: 'Restore'});
  await untilBackedUp(settings);
  const whole = await readKept(settings);
  await settings.bringToFront();
  // Killed at once, and after more and more turns of the page: in the reading, in the middle, at the end.
  for (const turns of [0, 5, 30, 60, 120]) {
    await loseKept(settings);
    await settings.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === 'Restore');
      button?.click();
    });
    for (let turn = 0; turn < turns; turn++) await settings.evaluate(() => new Promise(requestAnimationFrame));
    await hearsay.killWorker();
    const {annotations = []} = await readKept(settings);
    expect([0, whole.annotations?.length]).toContain(annotations.length);
    // The call is sent again by itself, so that the reader's click is not lost.
    await expect(settings.getByText(/were brought back|is there already/)).toBeVisible();
    expect(await readKept(settings)).toEqual(whole);
    await settings.reload();
    await expect(restore).toBeVisible();
  }
});

story(
  'What a newer version wrote is left alone: the reader is told, takes it along, and goes on',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    await clickOn(article, 'I have seen every page');
    const card = new Card(article);
    await card.press('button', 'Opinion');
    await card.see('button', 'Remove');
    let settings = await openSettings(hearsay);
    await untilBackedUp(settings);
    await makeKeptNewer(settings);
    await settings.close();

    await article.reload();
    const state = await hearsay.analyse(article);
    expect(state).toMatchObject({state: 'analysed', annotations: []});
    const popup = await hearsay.openPopup(article);
    await expect(popup.getByRole('alert')).toContainText('written by a newer version');
    [settings] = await Promise.all([
      hearsay.browser.context.waitForEvent('page'),
      popup.getByRole('link', {name: 'See what can be done'}).click(),
    ]);
    const [rescued] = await Promise.all([
      settings.waitForEvent('download'),
      settings.getByRole('button', {name: 'Download what can be read'}).click(),
    ]);
    const backup = await readBackup(rescued);
    expect(backup).toMatchObject({kind: 'hearsay-backup', version: 99});
    expect(backup.annotations).toHaveLength(1);

    await settings.getByRole('button', {name: /^Set it aside and go on with the backup/}).click();
    await expect(settings.getByText('What did not open on')).toBeVisible();
    await expect(settings.getByRole('alert')).toHaveCount(0);
    await settings.getByRole('button', {name: 'Bring it back'}).click();
    await expect(settings.getByText(/written by a newer version/)).toBeVisible();
    expect((await readKept(settings)).annotations, 'what was set aside is untouched').toHaveLength(1);

    await article.bringToFront();
    await article.reload();
    expect(await hearsay.analyse(article)).toMatchObject({annotations: [{annotation: {flag: 'opinion'}}]});
    await clickOn(article, 'Nobody was in danger at any time');
    await card.press('button', 'Follow up');
    await card.see('button', 'Remove');
    expect((await readKept(settings, 'hearsay-2')).annotations).toHaveLength(2);
  },
);

story('The bin is emptied when the reader says so, and not when they think better of it', async ({hearsay}) => {
  const settings = await openSettings(hearsay);
  await fillKept(settings, 200);
  await settings.reload();
  await expect(settings.getByText(/^The bin holds 2 annotations/)).toBeVisible();
  await settings.getByRole('button', {name: 'Empty the bin'}).click();
  await settings.getByRole('button', {name: 'Undo'}).click();
  await expect(settings.getByRole('button', {name: 'Empty the bin'})).toBeVisible();
  expect((await readKept(settings)).annotations).toHaveLength(200);
  await settings.getByRole('button', {name: 'Empty the bin'}).click();
  await expect(settings.getByText('2 annotations were removed for good.')).toBeVisible();
  expect((await readKept(settings)).annotations).toHaveLength(198);
});
