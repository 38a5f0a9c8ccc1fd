import {readPage} from '../../../../scripts/browser/read-page';
import {openLongArticle} from '../../pages/long-article';
import type {Stage} from '../stage';

/** An article with hundreds of statements. */
export async function hundreds(stage: Stage): Promise<void> {
  const about = await openLongArticle(stage.browser.context, 500);
  await readPage(stage.browser, about);
  await stage.showOwn('popup-hundreds', 'popup', {about});
  const panel = await stage.ownPage('sidepanel', {about});
  await panel.locator('.statement-row').first().waitFor();
  await stage.show('panel-hundreds', panel);
}
