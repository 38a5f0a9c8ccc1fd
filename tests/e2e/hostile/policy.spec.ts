import {readFile} from 'node:fs/promises';
import {paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {site} from '../pages/serve-articles';
import {expect, story} from '../pages/story';
import {clickAtWords} from './click-at-words';
import {quote} from './hostile-page';
import {servedPages} from './policy-pages';

story.describe('On pages of two hosts', () => {
  // The browser itself makes a line to the other host before anything is asked of it.
  story.use({foreignPages: true});

  story(
    'An article in a frame of another site is not marked there; the popup says so, and leads to it',
    async ({hearsay}) => {
      const {context} = hearsay.browser;
      const other = 'https://other.example/story';
      const body = await readFile('tests/e2e/articles/harbour-tunnel.html');
      await context.route(other, route => route.fulfill({contentType: 'text/html', body}));
      await context.route(`${site}/frame`, route =>
        route.fulfill({
          contentType: 'text/html',
          body: `<title>Frame</title><h1>Frame</h1><iframe src="/nobody-speaks.html" width="300" height="250"></iframe><iframe src="${other}" width="900" height="600"></iframe>`,
        }),
      );
      const page = await context.newPage();
      await page.goto(`${site}/frame`);
      expect(await hearsay.analyse(page)).toMatchObject({state: 'not-article'});
      const popup = await hearsay.openPopup(page);
      await expect(popup.getByText('It shows a page of other.example in a frame')).toBeVisible();
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        popup.getByRole('link', {name: 'Open it in a tab'}).click(),
      ]);
      await expect(opened.getByRole('heading', {name: 'Harbour tunnel closed for a week'})).toBeVisible();
      expect(await hearsay.analyse(opened)).toMatchObject({state: 'analysed'});
    },
  );
});

for (const served of servedPages) {
  story(
    `A page ${served.is} is ${served.finds === 'analysed' ? 'marked' : 'told to be no article'}`,
    async ({hearsay}) => {
      const {context} = hearsay.browser;
      const address = `${site}/hostile/${served.path}`;
      const {contentType, headers, body} = served;
      await context.route(address, route => route.fulfill({contentType, headers: {...headers}, body}));
      const page = await context.newPage();
      await page.goto(address);
      expect((await hearsay.analyse(page)).state).toBe(served.finds);
      if (served.finds === 'not-article') {
        const popup = await hearsay.openPopup(page);
        await expect(popup.getByText('No article found on this page')).toBeVisible();
        return;
      }
      expect(await paintedWords(page)).toContain(quote);
      const card = new Card(page);
      await clickAtWords(page, 'The quay will be closed');
      await card.press('button', 'Keep');
      await card.see('button', 'Remove');
    },
  );
}
