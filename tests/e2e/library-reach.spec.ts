import AxeBuilder from '@axe-core/playwright';
import {Library} from './pages/library';
import {expect, story} from './pages/story';

const stored = `?article=${encodeURIComponent('https://courier.example/harbour-tunnel-closed-for-a-week-after-flooding')}`;
const states: readonly (readonly [string, string, string])[] = [
  ['articles', '', '3 articles'],
  ['annotations that fit', '?view=annotations&search=tunnel&who=named', 'Without Named source'],
  ['speakers', '?view=speakers', 'Lena Okafor'],
  ['the empty bin', '?view=bin', 'The bin is empty'],
  ['nothing that fits', '?view=annotations&search=elephant', 'Nothing fits'],
  ['a stored article', stored, 'Show on the page'],
  ['an article that is not kept', '?article=https%3A%2F%2Fnews.example%2Fgone', 'Nothing is kept of this article'],
];

story('axe finds nothing in any state of the library, light and dark', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  for (const [name, query, sign] of states) {
    await library.goTo(query);
    await expect(library.page.getByText(sign).or(library.page.getByLabel(sign)).first()).toBeAttached();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.page.emulateMedia({colorScheme});
      const {violations} = await new AxeBuilder({page: library.page}).setLegacyMode(true).analyze();
      expect.soft(violations.map(({id, nodes}) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  }
});

story('axe finds nothing while rows are picked and taken along', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  await page.getByRole('checkbox', {name: 'Choose all on this page'}).check();
  await page.getByRole('button', {name: 'Verdict', exact: true}).click();
  const check = async () => {
    const {violations} = await new AxeBuilder({page}).setLegacyMode(true).analyze();
    return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
  };
  expect(await check()).toEqual([]);
  await page.getByRole('button', {name: 'Take along'}).click();
  expect(await check()).toEqual([]);
});

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

for (const width of [320, 640]) {
  story(`Nothing is cut off or scrolled sideways at ${width} pixels`, async ({hearsay}) => {
    const library = await Library.open(hearsay);
    const {page} = library;
    await page.setViewportSize({width, height: 800});
    for (const [name, query, sign] of states) {
      await library.goTo(query);
      await expect(page.getByText(sign).or(page.getByLabel(sign)).first()).toBeAttached();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(tooWide, name).toBe(0);
    }
    await library.goTo('?view=annotations');
    await page.getByRole('button', {name: 'Filters'}).click();
    await page.getByRole('checkbox', {name: /No source/}).check();
    await expect(library.rows).toHaveCount(2);
    await expect(page.getByRole('button', {name: 'Filters: 1'})).toHaveAttribute('aria-expanded', 'true');
  });
}
