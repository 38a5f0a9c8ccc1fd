import {readFile} from 'node:fs/promises';
import {parse} from 'csv-parse/sync';
import {Library} from './pages/library';
import {expect, story} from './pages/story';

story('A reader picks a range by Shift, tags it, and takes that back', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  await library.rows.nth(1).getByRole('checkbox').check();
  await library.rows
    .nth(4)
    .getByRole('checkbox')
    .click({modifiers: ['Shift']});
  await expect(page.getByText('4 chosen')).toBeVisible();
  const picked = page.getByRole('region', {name: 'Chosen annotations'});
  await picked.getByRole('button', {name: 'Tags'}).click();
  await picked.getByRole('combobox', {name: 'Tag'}).fill('for the class');
  await page.keyboard.press('Enter');
  await expect(library.row('for the class')).toHaveCount(4);
  await expect(library.notice).toContainText('4 annotations were given the tag.');
  await library.notice.getByRole('button', {name: 'Undo'}).click();
  await expect(library.row('for the class')).toHaveCount(0);
});

story('All that fits is judged at once, on every page of the list', async ({hearsay}) => {
  const many = Array.from({length: 60}, (_, at) => ({
    words: `“Statement number ${at + 1} stands here,”`,
    by: {attribution: 'named' as const, name: 'Ida Brandt'},
  }));
  const paragraphs = many.map(({words}) => `${words} said Ida Brandt.`);
  const library = await Library.open(hearsay, [{site: 'long', title: 'A very long speech', paragraphs, kept: many}]);
  const {page} = library;
  await library.show('Annotations');
  await expect(page.getByText('Page 1 of 3')).toBeVisible();
  await page.getByRole('checkbox', {name: 'Choose all on this page'}).check();
  await expect(page.getByText('25 chosen')).toBeVisible();
  await page.getByRole('button', {name: 'Choose all 60 that fit'}).click();
  await library.rows.nth(2).getByRole('checkbox').uncheck();
  await expect(page.getByText('59 chosen')).toBeVisible();
  await page.getByRole('button', {name: 'Verdict', exact: true}).click();
  await page.getByRole('group', {name: 'Your verdict'}).last().getByRole('button', {name: 'Opinion'}).click();
  await expect(library.notice).toContainText('The verdict on 59 annotations was changed.');
  await page.getByRole('link', {name: 'Next'}).click();
  await expect(page.getByText('Page 2 of 3')).toBeVisible();
  await expect(library.rows.filter({hasText: 'Opinion'})).toHaveCount(25);
});

story('What is removed can be had back: at once by Undo, later from the bin', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  const row = library.row('We have dough under our nails');
  await row.getByRole('button', {name: 'Remove'}).click();
  await expect(row).toHaveCount(0);
  await library.notice.getByRole('button', {name: 'Undo'}).click();
  await expect(row).toHaveCount(1);

  await row.getByRole('button', {name: 'Remove'}).click();
  await expect(row).toHaveCount(0);
  await library.show('Bin');
  await expect(row).toContainText('30 days left');
  await page.reload();
  await row.getByRole('button', {name: 'Restore'}).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await library.show('Annotations');
  await expect(row).toContainText('A lovely sentence.');
});

story('The bin is emptied for good only when asked twice', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.goTo('?view=annotations&tag=figures');
  const removeAll = async () => {
    await page.getByRole('checkbox', {name: 'Choose all on this page'}).check();
    await page.getByRole('region', {name: 'Chosen annotations'}).getByRole('button', {name: 'Remove'}).click();
  };
  await removeAll();
  await expect(page.getByText('Nothing fits')).toBeVisible();
  await page.getByRole('button', {name: 'Show all'}).click();
  await removeAll();
  await expect(page.getByText('Everything you kept is in the bin')).toBeVisible();
  await page.getByRole('link', {name: 'Open the bin'}).click();
  await expect(library.rows).toHaveCount(9);
  await page.getByRole('button', {name: 'Empty the bin'}).click();
  await page.getByRole('button', {name: 'Cancel'}).click();
  await expect(library.rows).toHaveCount(9);
  await page.getByRole('button', {name: 'Empty the bin'}).click();
  await page.getByRole('button', {name: 'Remove for good'}).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await library.show('Annotations');
  await expect(page.getByText('Nothing kept yet')).toBeVisible();
});

story('A search is taken along as a table, with only what nobody stands behind', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.goTo('?search=figures%20prices%20');
  await library.goTo('?flag=needs-source&flag=follow-up');
  await page.getByRole('button', {name: 'Take along'}).click();
  const dialog = page.getByRole('dialog', {name: 'Take along'});
  await dialog.getByLabel('What to take').selectOption('Kept, no source');
  await dialog.getByLabel('Export as').selectOption('Table (CSV)');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Download'}).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d .*\.csv$/);
  const rows: {Words: string; Attribution: string}[] = parse(await readFile(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(rows.map(row => row.Words).sort()).toEqual([
    'Flour prices are said to double by autumn',
    'flooded as early as Sunday',
  ]);
  await expect(dialog.getByText('The file is in your downloads.')).toBeVisible();

  // Beside what was only found, all that is kept of the articles stands as it is kept.
  await dialog.getByLabel('What to take').selectOption('All statements');
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', {name: 'Download'}).click(),
  ]);
  const all: {Words: string; Flag: string}[] = parse(await readFile(await whole.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  const told = all.filter(row => row.Words.includes('Nobody was in danger'));
  expect(told.map(row => row.Flag)).toEqual(['checked-fails']);
  expect(all.filter(row => row.Words.includes('will stay closed until Friday')).map(row => row.Flag)).toEqual(['']);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'Take along'})).toBeFocused();
});

story('What is picked is copied, grouped by its speakers', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await hearsay.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.goTo('?view=annotations&speaker=Lena+Okafor');
  await page.getByRole('checkbox', {name: 'Choose all on this page'}).check();
  await page.getByRole('region', {name: 'Chosen annotations'}).getByRole('button', {name: 'Take along'}).click();
  const dialog = page.getByRole('dialog', {name: 'Take along'});
  await dialog.getByLabel('Order').selectOption('By speaker');
  await dialog.getByRole('button', {name: 'Copy'}).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('## Lena Okafor');
  expect(markdown).toContain('Nobody was in danger');
  expect(markdown).toContain('I have seen every page');
  expect(markdown).not.toContain('Piet Adler');
});

story('All that an article states is taken along, also what was not kept', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await hearsay.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', {name: /Harbour tunnel closed/}).click();
  await page.getByRole('button', {name: 'Take along'}).click();
  const dialog = page.getByRole('dialog', {name: 'Take along'});
  await dialog.getByLabel('What to take').selectOption('All statements');
  await dialog.getByRole('button', {name: 'Copy'}).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('The tunnel under the harbour will stay closed until Friday');
  expect(markdown.split('Nobody was in danger at any time')).toHaveLength(2);
  expect(markdown).not.toContain('risen by 31 per cent');
});
