import type {Page} from '@playwright/test';
import {Card} from '../pages/card';
import {findLine} from '../pages/find-line';
import type {Hearsay} from '../pages/hearsay';
import {pressCommand} from '../pages/press-command';
import {pressMenu} from '../pages/press-menu';
import {site} from '../pages/serve-articles';
import {expect, story} from '../pages/story';
import {clickOn, select} from '../pages/words-on-page';
import {article, quote} from './hostile-page';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour cranes</title>${article}</html>`;
const asAttribute = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Serves a page that shows frames alone, and an article at `/inner` for them; opens it, and has it read. */
async function readFrames(hearsay: Hearsay, path: string, body: string): Promise<Page> {
  const {context} = hearsay.browser;
  const serve = (path: string, body: string) =>
    context.route(`${site}${path}`, route => route.fulfill({contentType: 'text/html; charset=utf-8', body}));
  await serve('/inner', html);
  await serve(path, `<!doctype html><title>Frames ${path}</title><h1>Frames</h1>${body}`);
  const page = await context.newPage();
  await page.goto(`${site}${path}`);
  expect(await hearsay.analyse(page)).toMatchObject({state: 'not-article'});
  return page;
}

/** Which frames have marks, by their names. */
async function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')]
      .filter(({contentDocument}) => (contentDocument?.defaultView?.CSS.highlights.size ?? 0) > 0)
      .map(({name}) => name),
  );
}

story(
  'A frame that comes is read, one that goes takes its count along, and a page’s own article ends it',
  async ({hearsay}) => {
    const page = await readFrames(
      hearsay,
      '/coming',
      '<iframe name="first" src="/inner" width="800" height="500"></iframe>',
    );
    await expect.poll(() => marked(page)).toEqual(['first']);
    await expect.poll(() => hearsay.badge(page)).toBe('1');
    const popup = await hearsay.openPopup(page);
    await expect(popup.getByText('Harbour cranes')).toBeVisible();

    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => hearsay.badge(page)).toBe('0');
    await expect(popup.getByText('No article found on this page')).toBeVisible();

    for (const name of ['second', 'third']) {
      await page.evaluate(name => {
        document.querySelector('iframe')?.remove();
        const frame = document.createElement('iframe');
        Object.assign(frame, {name, src: '/inner', width: '800', height: '500'});
        document.body.append(frame);
      }, name);
      await expect.poll(() => marked(page)).toEqual([name]);
    }
    await expect.poll(() => hearsay.badge(page)).toBe('1');

    await page.evaluate(markup => document.body.insertAdjacentHTML('afterbegin', markup), article);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await expect.poll(() => marked(page)).toEqual([]);
    await expect(popup.getByText('Frames', {exact: true})).toBeVisible();
  },
);

story(
  'An article in a frame without an address, as high as its text, is gone through and kept with that of the page around it; a sealed one stays unread',
  async ({hearsay}) => {
    const size = 'width="800" height="500"';
    const page = await readFrames(
      hearsay,
      '/written',
      `<iframe name="written" srcdoc="<style>p { margin-bottom: 900px }</style>${asAttribute}" width="800" height="6000"></iframe>`,
    );
    await expect.poll(() => marked(page)).toEqual(['written']);
    const card = new Card(page);
    await page.evaluate(findLine, 'We saw them go');
    await pressCommand(hearsay, page, 'next-statement');
    await expect
      .poll(() => card.words(), 'the first statement in sight, not of the frame')
      .toContain('“We saw them go');
    await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
    await pressCommand(hearsay, page, 'next-statement');
    await expect.poll(() => page.evaluate(() => scrollY), 'the page around it is scrolled').toBeGreaterThan(1_000);

    await clickOn(page, quote.slice(0, 20));
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    const panel = await hearsay.openSidePanel(page);
    await panel.getByRole('button', {name: /^Kept/}).click();
    await page.evaluate(() => scrollTo({top: 4_000, behavior: 'instant'}));
    await panel.getByText(quote).first().click();
    await expect.poll(() => page.evaluate(() => scrollY), 'the page around it is scrolled').toBeLessThan(1_000);
    await panel.getByRole('button', {name: 'Back to where I was reading'}).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(4_000);

    const sealed = await readFrames(
      hearsay,
      '/sealed',
      `<iframe sandbox="allow-scripts" srcdoc="${asAttribute}" ${size}></iframe><iframe sandbox src="/inner" ${size}></iframe>`,
    );
    const popup = await hearsay.openPopup(sealed);
    await expect(popup.getByText('No article found on this page')).toBeVisible();
    await expect(popup.getByRole('link', {name: 'Open it in a tab'})).toHaveAttribute('href', `${site}/inner`);
  },
);

story('Of two hundred frames that look like articles, the largest one is marked', async ({hearsay}) => {
  const frames = Array.from(
    {length: 200},
    (_, at) => `<iframe name="${at}" src="/inner" width="${at === 137 ? 620 : 600}" height="300"></iframe>`,
  );
  const page = await readFrames(hearsay, '/hundreds', frames.join(''));
  await expect.poll(() => marked(page)).toEqual(['137']);
});

story(
  'Words that are selected in a frame are highlighted from the menu, though it is no article',
  async ({hearsay}) => {
    const page = await readFrames(
      hearsay,
      '/notice',
      '<iframe name="notice" srcdoc="<p>The ferry goes at noon from the old pier.</p>" width="400" height="200"></iframe>',
    );
    await select(page, 'at noon from the');
    await pressMenu(hearsay, page, 'highlight', 'notice');
    const card = new Card(page);
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
  },
);
