import {keepArticles} from '../../../pages/kept-articles';
import {pressWeek} from '../../../pages/press-week';
import type {Stage} from '../../stage';

/** What is done in the library with many annotations at once. */
export async function libraryWork(stage: Stage): Promise<void> {
  const page = await stage.ownPage('library', {query: '?view=annotations'});
  await keepArticles(page, pressWeek);
  const rows = page.locator('.row-list > li');
  await rows.nth(4).waitFor();
  await rows.nth(0).getByRole('checkbox').check();
  await rows
    .nth(2)
    .getByRole('checkbox')
    .click({modifiers: ['Shift']});
  const deeds = page.locator('.picked-deeds');
  await deeds.getByRole('button').nth(0).click();
  await stage.show('library-picked-tags', page);
  await deeds.getByRole('button').nth(1).click();
  await stage.show('library-picked-verdict', page);
  await deeds.getByRole('button').nth(2).click();
  await page.locator('dialog').waitFor();
  await stage.show('library-export', page);
  await page.keyboard.press('Escape');
  await deeds.getByRole('button').nth(3).click();
  await page.locator('.undo-news .button').waitFor();
  await stage.show('library-removed', page);

  const bin = await stage.ownPage('library', {query: '?view=bin'});
  await stage.show('library-bin', bin);
  await bin.locator('.list-head .button').click();
  await stage.show('library-bin-sure', bin);
}
