import type {Page} from '@playwright/test';
import {marksOn} from './pages/marks-on';
import {Overview} from './pages/overview';
import {pressCommand} from './pages/press-command';
import {expect, story} from './pages/story';
import {surfaceFaults} from './stage/surface-faults';

const marked = async (page: Page, standing: string) =>
  (await marksOn(page)).filter(({highlight}) => highlight.startsWith(`hearsay-${standing}-`)).length;

/** Where words are in the window, in CSS pixels from its top. */
const topOf = (page: Page, words: string) =>
  page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.includes(wanted)) {
        return walker.currentNode.parentElement?.getBoundingClientRect().top ?? Number.NaN;
      }
    }
    return Number.NaN;
  }, words);

story('The strip shows where the statements lie, and a click on it leads there', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(5);
  const ticks = await overview.ticks();
  expect(new Set(ticks.map(({standing}) => standing))).toEqual(new Set(['named', 'unnamed', 'none']));
  const nobody = ticks.find(({standing}) => standing === 'none');
  if (nobody === undefined) throw new Error('Nobody’s words are not on the strip.');

  expect(await topOf(article, 'flooded as early as Sunday')).toBeGreaterThan(800);
  await article.mouse.click(nobody.x, nobody.y);
  await expect.poll(() => topOf(article, 'flooded as early as Sunday')).toBeLessThan(600);
  expect((await marksOn(article)).some(({highlight}) => highlight === 'hearsay-none-active')).toBe(true);
});

story('Between its ticks the strip lets the page be pressed', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(5);
  const [first] = await overview.ticks();
  const under = (y: number) =>
    article.evaluate(([x, top]) => document.elementFromPoint(x, top)?.localName, [1276, y] as const);
  expect(await under(first?.y ?? 0)).toBe('hearsay-overview');
  expect(await under(8)).not.toBe('hearsay-overview');
});

story('The strip follows an article that grows, and the switches', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(5);
  const [before] = await overview.ticks();
  await article.evaluate(() => {
    document.body.style.paddingTop = '3000px';
  });
  await expect.poll(async () => (await overview.ticks())[0]?.y).toBeGreaterThan((before?.y ?? 0) + 100);

  await overview.press('checkbox', /Named source/);
  await expect.poll(async () => (await overview.ticks()).some(({standing}) => standing === 'named')).toBe(false);
});

story('In a page that scrolls a box, the strip shows the box and stands beside its bar', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await article.addStyleTag({content: 'html, body { height: 100%; }'});
  await article.evaluate(() => {
    document.body.style.overflowY = 'scroll';
    document.documentElement.style.overflowY = 'hidden';
  });
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(5);
  const ticks = await overview.ticks();
  expect(Math.max(...ticks.map(({y}) => y))).toBeLessThan(800);
  const bar = await article.evaluate(() => document.body.offsetWidth - document.body.clientWidth);
  expect(Math.max(...ticks.map(({x}) => x))).toBeLessThan(1280 - bar);
});

story('The legend switches each kind of mark, here and in every tab', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const other = await hearsay.openArticle('night-shift');
  await hearsay.analyse(other);
  await article.bringToFront();
  const legend = new Overview(article);
  for (const [name, standing] of [
    [/Named source/, 'named'],
    [/Unnamed source/, 'unnamed'],
    [/No source/, 'none'],
  ] as const) {
    expect(await marked(article, standing)).toBeGreaterThan(0);
    await legend.press('checkbox', name);
    await expect.poll(() => marked(article, standing)).toBe(0);
    await expect.poll(() => marked(other, standing)).toBe(0);
    await legend.press('checkbox', name);
    await expect.poll(() => marked(article, standing)).toBeGreaterThan(0);
  }
  await legend.press('checkbox', /Quoted/);
  await expect
    .poll(async () => (await marksOn(article)).some(({highlight}) => highlight.endsWith('-quoted')))
    .toBe(false);
  expect((await marksOn(article)).some(({highlight}) => highlight.endsWith('-reported'))).toBe(true);

  await article.reload();
  await hearsay.analyse(article);
  expect((await marksOn(article)).some(({highlight}) => highlight.endsWith('-quoted'))).toBe(false);
});

story('The legend is reached by key, switches by key, goes by Escape, and leads back', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const legend = new Overview(article);
  await legend.press('button', 'Close the legend');
  await expect.poll(() => legend.words()).not.toContain('Quoted');
  expect((await marksOn(article)).length).toBeGreaterThan(0);

  await article.getByRole('link', {name: 'Home'}).focus();
  await pressCommand(hearsay, article, 'open-legend');
  await legend.see('checkbox', /Marks/);
  await expect.poll(() => article.evaluate(() => document.activeElement?.localName)).toBe('hearsay-overview');
  await article.keyboard.press('Space');
  await expect.poll(() => marksOn(article)).toEqual([]);
  await article.keyboard.press('Space');
  await expect.poll(async () => (await marksOn(article)).length).toBeGreaterThan(0);
  await article.keyboard.press('Escape');
  await expect(article.getByRole('link', {name: 'Home'})).toBeFocused();
});

for (const name of ['harbour-tunnel', 'night-shift']) {
  story(`axe finds nothing in the legend on ${name}`, async ({hearsay}) => {
    const article = await hearsay.openArticle(name);
    await hearsay.analyse(article);
    const legend = new Overview(article);
    await legend.see('checkbox', /No source/);
    expect(await surfaceFaults(legend, hearsay.browser.context)).toEqual([]);
  });
}
