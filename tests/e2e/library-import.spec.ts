import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {launchExtension} from '../../scripts/browser/launch-extension';
import {Hearsay} from './pages/hearsay';
import {ImportPage} from './pages/import-page';
import {keepArticles} from './pages/kept-articles';
import {fillKept, readKept} from './pages/kept-database';
import {pressWeek} from './pages/press-week';
import {site} from './pages/serve-articles';
import {expect, story} from './pages/story';
import {webAnnotations} from './pages/web-annotations';

const tunnel = `${site}/harbour-tunnel.html`;
const fromElsewhere = JSON.stringify(
  webAnnotations(tunnel, ['Nobody was in danger at any time', 'I have seen every page']),
);

async function openSettings(hearsay: Hearsay): Promise<Page> {
  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  await expect(settings.getByRole('heading', {name: 'Bin'})).toBeVisible();
  return settings;
}

story(
  'A reader brings annotations of another tool in, finds them on the article, and takes them back',
  async ({hearsay}) => {
    const library = await ImportPage.open(hearsay);
    const {page} = library;
    await library.choose('elsewhere.jsonld', fromElsewhere);
    await expect(page.getByRole('heading', {name: 'elsewhere.jsonld'})).toBeFocused();
    await expect(library.step).toContainText('Web Annotations');
    await expect(library.count('New')).toHaveText('2');
    expect((await readKept(page)).annotations, 'nothing came in yet').toEqual([]);

    await library.press('Import');
    await expect(page.getByRole('heading', {name: '2 annotations were imported.'})).toBeFocused();
    await page.getByRole('link', {name: 'See your annotations'}).click();
    await expect(page.locator('.row-list > li')).toHaveCount(2);
    const article = await hearsay.openArticle('harbour-tunnel');
    const found = await hearsay.analyse(article);
    const notes = found.state === 'analysed' ? found.annotations.map(each => [each.state, each.annotation.note]) : [];
    expect(notes.sort()).toEqual([
      ['unchanged', 'From elsewhere, 1'],
      ['unchanged', 'From elsewhere, 2'],
    ]);

    await library.goThere();
    await page.getByRole('button', {name: 'Undo elsewhere.jsonld'}).click();
    await expect(page.getByText('Undone: 2 annotations are as they were before.')).toBeVisible();
    await expect(page.getByText(/Undone on/)).toBeVisible();
    expect(await readKept(page)).toEqual({annotations: [], articles: [], captures: []});
    await article.reload();
    expect(await hearsay.analyse(article)).toMatchObject({annotations: []});
  },
);

story('A file that was imported before brings nothing new, and says so', async ({hearsay}) => {
  const library = await ImportPage.open(hearsay);
  await library.choose('elsewhere.jsonld', fromElsewhere);
  await library.press('Import');
  await expect(library.page.getByRole('heading', {name: '2 annotations were imported.'})).toBeVisible();
  await library.choose('again.jsonld', fromElsewhere);
  await expect(library.count('There already')).toHaveText('2');
  await expect(library.step).toContainText('Everything in it is there already.');
  await expect(library.step.getByRole('button', {name: 'Import'})).toHaveCount(0);
  await library.press('Cancel');
  await expect(library.page.getByRole('button', {name: 'Choose a file'})).toBeFocused();
  await expect.poll(() => library.waitingParts()).toBe(0);
});

/** What is wrong with a file, the file, and what its reader is told. */
const hostile: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['a letter', 'Dear reader,\nhere is a letter.', /not a backup or table of Hearsay/],
  ['an attack by a name', '{"annotations": [{"__proto__": {"note": "x"}}]}', /used to attack programs/],
  ['brackets without end', '['.repeat(1_000_000), /nested deeper/],
  ['a bomb', gzipSync(Buffer.alloc(300_000_000, ' ')), /holds more than Hearsay can read/],
  ['half a backup', '{"kind": "hearsay-backup", "version": 1, "annotations": [', /damaged or incomplete/],
  ['a backup of tomorrow', '{"kind": "hearsay-backup", "version": 9999}', /newer version of Hearsay/],
];

story('A hostile file is refused in words, one after the other, and nothing changes', async ({hearsay}) => {
  const library = await ImportPage.open(hearsay);
  const {page} = library;
  await keepArticles(page, pressWeek);
  const before = await readKept(page);
  for (const [what, content, told] of hostile) {
    await library.choose(what, content);
    await expect(page.getByRole('heading', {name: `“${what}” was not imported`})).toBeFocused();
    await expect(library.step, what).toContainText(told);
    await expect(library.step, what).toContainText('Nothing was changed.');
  }
  expect(await readKept(page)).toEqual(before);
  await expect.poll(() => library.waitingParts()).toBe(0);
});

story('A file that is given up leaves nothing behind, whichever way its reader leaves', async ({hearsay}) => {
  const library = await ImportPage.open(hearsay);
  const {page} = library;
  for (const leave of [
    () => library.press('Cancel'),
    () => page.getByRole('link', {name: 'Articles'}).click(),
    () => page.reload(),
  ]) {
    await library.goThere();
    await library.choose('elsewhere.jsonld', fromElsewhere);
    await expect(library.count('New')).toHaveText('2');
    expect(await library.waitingParts()).toBe(1);
    await leave();
    await expect.poll(() => library.waitingParts()).toBe(0);
  }
  expect((await readKept(page)).annotations).toEqual([]);
});

story('A backup that is brought into another browser holds everything, as it was', async ({hearsay}) => {
  const settings = await openSettings(hearsay);
  await keepArticles(settings, pressWeek);
  await fillKept(settings, 1_000);
  const kept = await readKept(settings);
  await settings.reload();
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', {name: 'Back up everything now'}).first().click(),
  ]);
  const file = await readFile(await download.path());

  const other = await launchExtension({
    executablePath: ensureBrowser(),
    headless: true,
    viewport: {width: 1280, height: 800},
  });
  try {
    const library = await ImportPage.open(new Hearsay(other));
    await library.choose(download.suggestedFilename(), file);
    await expect(library.count('New')).toHaveText(String((kept.annotations ?? []).length.toLocaleString('en')));
    await library.press('Import');
    await expect(library.page.getByRole('heading', {name: /annotations were imported/})).toBeVisible();
    expect(await readKept(library.page)).toEqual(kept);
  } finally {
    await other.close();
  }
});

story('A worker that is killed while an import comes in leaves all of it or nothing', async ({hearsay}) => {
  const library = await ImportPage.open(hearsay);
  const {page} = library;
  const words = Array.from({length: 1_500}, (_, at) => `The harbour opens in May, part ${at}`);
  const file = JSON.stringify(webAnnotations('https://news.example/harbour', words));
  // Killed at once, and after more and more turns of the page: at the beginning, in the middle, at the end.
  for (const turns of [0, 3, 15, 45, 90]) {
    await library.choose('many.jsonld', file);
    await expect(library.count('New')).toHaveText('1,500');
    await library.press('Import');
    for (let turn = 0; turn < turns; turn++) await page.evaluate(() => new Promise(requestAnimationFrame));
    await hearsay.killWorker();
    expect([0, 1_500]).toContain((await readKept(page)).annotations?.length);
    // The call is sent again by itself, so that the reader's click is not lost.
    await expect(page.getByRole('heading', {name: '1,500 annotations were imported.'})).toBeVisible();
    expect((await readKept(page)).annotations).toHaveLength(1_500);
    await library.step.getByRole('button', {name: 'Undo'}).click();
    await expect(library.step).toHaveCount(0);
    expect((await readKept(page)).annotations).toEqual([]);
  }
});
