import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import type {Hearsay} from './pages/hearsay';
import {marksOn} from './pages/marks-on';
import {pressMenu} from './pages/press-menu';
import {site} from './pages/serve-articles';
import {expect, story} from './pages/story';
import {select} from './pages/words-on-page';

const pattern = '*://news.example/*';
const countMarks = async (page: Page) => (await marksOn(page)).length;
const choices = (page: Page) => page.getByRole('group', {name: 'Read articles on news.example'});

/** What the browser lets the extension do by itself. */
async function leave({browser}: Hearsay): Promise<{readonly origins: readonly string[]; readonly scripts: number}> {
  const background = await browser.background();
  return background.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins ?? [],
    scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
  }));
}

/** How many of the extension's own worlds a page holds. */
async function worldsOn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const names: string[] = [];
  session.on('Runtime.executionContextCreated', ({context}) => names.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return names.filter(origin => origin.startsWith('chrome-extension:')).length;
}

story.describe('On a site that the browser gives leave for', () => {
  story.use({grantable: [pattern]});

  story(
    'the reader switches “always” on, and its articles are read by themselves; switched off, all is given back',
    async ({hearsay}) => {
      const article = await hearsay.openArticle('harbour-tunnel');
      await hearsay.analyse(article);
      expect(await leave(hearsay)).toEqual({origins: [], scripts: 0});
      const popup = await hearsay.openPopup(article);
      await expect(choices(popup).getByLabel('When I ask')).toBeChecked();
      await choices(popup).getByLabel('Always').check();
      await expect.poll(() => leave(hearsay)).toEqual({origins: [pattern], scripts: 1});

      const next = await hearsay.openArticle('night-shift');
      await expect.poll(() => countMarks(next)).toBeGreaterThan(0);
      const framed = await hearsay.openArticle('reading-room');
      await expect.poll(() => countMarks(framed), 'the marks in a frame').toBeGreaterThan(0);

      await choices(popup).getByLabel('When I ask').check();
      await expect.poll(() => leave(hearsay)).toEqual({origins: [], scripts: 0});
      const last = await hearsay.openArticle('interview');
      await last.waitForLoadState('load');
      expect(await worldsOn(last)).toBe(0);
    },
  );

  story('a page that is no article yet is read as soon as it is one', async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const popup = await hearsay.openPopup(article);
    await choices(popup).getByLabel('Always').check();
    await expect.poll(() => leave(hearsay)).toMatchObject({scripts: 1});
    const {context} = hearsay.browser;
    await context.route(`${site}/puzzle`, route =>
      route.fulfill({contentType: 'text/html', body: '<title>Puzzle</title><main><h1>Puzzle of the day</h1></main>'}),
    );
    const puzzle = await context.newPage();
    await puzzle.goto(`${site}/puzzle`);
    await puzzle.evaluate(() => {
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `“Nobody told me about the bridge,” the rower said on ${day}. ${'The town waits for an answer. '.repeat(6)}`;
        document.querySelector('main')?.append(paragraph);
      }
    });
    await expect.poll(() => countMarks(puzzle)).toBeGreaterThan(0);
  });
});

story('A site that is never read stays unmarked, and says so, until the reader changes that', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await expect.poll(() => countMarks(article)).toBeGreaterThan(0);
  const popup = await hearsay.openPopup(article);
  await choices(popup).getByLabel('Never').click();
  await expect(popup.getByText('Hearsay is off on this site')).toBeVisible();
  await expect.poll(() => countMarks(article)).toBe(0);

  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  await expect(choices(settings).getByLabel('Never')).toBeChecked();

  await popup.bringToFront();
  await choices(popup).getByLabel('When I ask').check();
  await expect(popup.getByText('Hearsay is off on this site')).toBeHidden();
  await expect.poll(() => countMarks(article)).toBeGreaterThan(0);
  await expect(choices(settings)).toBeHidden();
});

story('Chosen in a page’s menu, the words that are selected are offered to be kept', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await select(article, 'Harbour tunnel');
  await hearsay.clickToolbar(article);
  await article.bringToFront();
  await pressMenu(hearsay, article, 'highlight');
  await new Card(article).press('button', 'Keep');
  await expect.poll(async () => (await marksOn(article)).map(({text}) => text)).toContain('Harbour tunnel');

  await select(article, 'The Marlow Courier');
  await pressMenu(hearsay, article, 'highlight');
  await expect.poll(() => new Card(article).words()).toContain('The selected words cannot be highlighted');
  expect(await new Card(article).told(), 'to those who see, too').toMatchObject({width: expect.closeTo(440, -2)});
});
