import {paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {site} from '../pages/serve-articles';
import {expect, story} from '../pages/story';
import {clickAtWords} from './click-at-words';
import {quote} from './hostile-page';
import {servedPages} from './policy-pages';

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
