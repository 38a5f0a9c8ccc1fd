import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import {marksOn} from './pages/marks-on';
import {pressCommand} from './pages/press-command';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

const standingsOn = async (page: Page) =>
  new Set(
    (await marksOn(page)).flatMap(({highlight}) => /^hearsay-(\w+)-(?:quoted|reported)$/.exec(highlight)?.[1] ?? []),
  );

story('One key switches all marks off and on again, in every tab, and says so', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const other = await hearsay.openArticle('night-shift');
  await hearsay.analyse(other);
  expect((await marksOn(other)).length).toBeGreaterThan(0);

  await article.bringToFront();
  await pressCommand(hearsay, article, 'switch-marks');
  const card = new Card(article);
  await expect.poll(() => card.words()).toContain('Marks are off.');
  expect(await marksOn(article)).toEqual([]);
  await expect.poll(() => marksOn(other)).toEqual([]);

  await pressCommand(hearsay, article, 'next-statement');
  await expect.poll(() => card.words()).toContain('Marks are off.');
  await pressCommand(hearsay, article, 'switch-marks');
  await expect.poll(() => card.words()).toContain('Marks are on.');
  expect((await marksOn(article)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await marksOn(other)).length).toBeGreaterThan(0);
});

story('Who asks for the marks sees them, though they were switched off', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await pressCommand(hearsay, article, 'switch-marks');
  await expect.poll(() => marksOn(article)).toEqual([]);
  await pressCommand(hearsay, article, 'analyse');
  await expect.poll(async () => (await marksOn(article)).length).toBeGreaterThan(0);
});

story('Keys lead from one statement without a source to the next, and say which of them it is', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const all = Number(await hearsay.badge(article));
  const card = new Card(article);
  await article.getByRole('link', {name: 'Home'}).focus();
  for (const place of [1, 2]) {
    await pressCommand(hearsay, article, 'next-unattributed');
    await expect.poll(() => card.words()).toMatch(new RegExp(`No source\\. “.+”\\. ${place} of ${all}`));
  }
  await pressCommand(hearsay, article, 'previous-unattributed');
  await expect.poll(() => card.words()).toContain(`1 of ${all}`);
  await article.keyboard.press('Escape');
  await expect(article.getByRole('link', {name: 'Home'})).toBeFocused();
});

story('The badge counts what the reader put right', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const before = Number(await hearsay.badge(article));
  const card = new Card(article);
  await clickOn(article, 'Nobody was in danger');
  await card.press('button', 'Correct');
  await card.press('button', 'No source');
  await expect.poll(() => hearsay.badge(article)).toBe(String(before + 1));
  await article.reload();
  await hearsay.analyse(article);
  await expect.poll(() => hearsay.badge(article)).toBe(String(before + 1));
  expect(await standingsOn(article)).toContain('none');
});
