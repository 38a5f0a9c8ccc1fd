import {Library} from './pages/library';
import {expect, story} from './pages/story';

story('The library is worked by keyboard alone', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  await page.keyboard.press('/');
  await page.keyboard.type('dough');
  await expect(library.rows).toHaveCount(1);
  const box = library.rows.getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 chosen')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(library.rows.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.looked-at')).toHaveText('We have dough under our nails');
});

story('When a row goes, the next one takes the focus', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  await library.show('Annotations');
  await expect(library.rows).toHaveCount(9);
  const next = await library.rows.nth(3).getByRole('link').innerText();
  await library.rows.nth(2).getByRole('button', {name: 'Remove'}).press('Enter');
  await expect(library.rows).toHaveCount(8);
  await expect(library.rows.nth(2).getByRole('link')).toHaveText(next);
  await expect(library.rows.nth(2).getByRole('link')).toBeFocused();
});

story('Where there is no room beside the list, the filters open above it', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await page.setViewportSize({width: 320, height: 800});
  await library.goTo('?view=annotations');
  await page.getByRole('button', {name: 'Filters'}).click();
  await page.getByRole('checkbox', {name: /No source/}).check();
  await expect(library.rows).toHaveCount(2);
  await expect(page.getByRole('button', {name: 'Filters: 1'})).toHaveAttribute('aria-expanded', 'true');
});
