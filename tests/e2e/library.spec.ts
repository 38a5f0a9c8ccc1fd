import {Library} from './pages/library';
import {expect, story} from './pages/story';

story('A reader finds a statement again by part of a word, and sees where it was found', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  await expect(page.getByText('9 annotations').first()).toBeVisible();
  await library.search('minu');
  await expect(library.rows).toHaveCount(1);
  await expect(library.row('Nobody was in danger').locator('mark')).toHaveText('minutes');
  await library.search('okaf');
  await expect(library.rows).toHaveCount(2);
  await expect(library.row('I have seen every page').locator('mark')).toHaveText(['Okafor']);
});

story('Search and filters add up in the address: Back undoes them, and a reload shows the same', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Annotations');
  await library.search('tunnel');
  await expect(library.rows).toHaveCount(6);
  await page.getByRole('checkbox', {name: /Unnamed source/}).check();
  await expect(library.rows).toHaveCount(1);
  await page.getByRole('combobox', {name: 'Tags'}).fill('tunnel');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search=tunnel&who=unnamed&tag=tunnel/);

  await page.reload();
  await expect(library.rows).toHaveCount(1);
  await expect(library.rows).toContainText('We wrote it down three times');
  await expect(page.getByRole('searchbox')).toHaveValue('tunnel');
  await page.goBack();
  await page.goBack();
  await expect(library.rows).toHaveCount(6);
  await expect(page.getByRole('checkbox', {name: /Unnamed source/})).not.toBeChecked();
  await page.goBack();
  await expect(page.getByText('9 annotations').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

story('Nothing that fits is told, with the way back to everything', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  await library.goTo('?view=annotations&search=elephant&flag=opinion');
  await expect(library.page.getByText('Nothing fits')).toBeVisible();
  await library.page.getByRole('button', {name: 'Show all'}).click();
  await expect(library.rows).toHaveCount(9);
});

story('A reader sees who speaks where, and goes on to what they said', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await library.show('Speakers');
  const okafor = page.getByRole('row').filter({hasText: 'Lena Okafor'});
  for (const told of ['The Courier', 'The Tribune', 'Checked: does not hold', 'Opinion']) {
    await expect(okafor).toContainText(told);
  }
  await page.getByRole('link', {name: 'Lena Okafor'}).click();
  await expect(library.rows).toHaveCount(2);
  await expect(page).toHaveURL(/view=annotations.*speaker=Lena\+Okafor/);
});

story('An article is read as it was stored, with its marks and notes, though its page is gone', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  const {page} = library;
  await page.getByRole('link', {name: /Harbour tunnel closed/}).click();
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
  await expect(page.getByText('The tunnel under the harbour will stay closed until Friday')).toBeVisible();
  await expect(page.locator('mark')).toHaveText([
    'Nobody was in danger at any time',
    'We wrote it down three times',
    'flooded as early as Sunday',
    'risen by 31 per cent since',
    'They have a right to know who read them',
  ]);
  await page.getByRole('button', {name: 'Note 3'}).click();
  const note = page.locator('.margin-note').nth(2);
  await expect(note).toContainText('Who believes that?');
  await expect(note).toBeFocused();
  await expect(note.getByRole('link', {name: 'Show on the page'})).toHaveAttribute('href', /#:~:text=flooded/);

  await note.getByRole('button', {name: 'Verdict, note and tags'}).click();
  await note.getByRole('textbox', {name: 'Note'}).fill('The port’s own engineers.');
  await expect(note.getByText('Saved', {exact: true})).toBeVisible();
  await page.reload();
  await expect(page.getByText('The port’s own engineers.')).toBeVisible();

  await page.getByRole('link', {name: 'Back to the list'}).click();
  await expect(page.getByRole('link', {name: /Harbour tunnel closed/})).toBeFocused();
});

story('A row of annotations leads to its own words in the stored text', async ({hearsay}) => {
  const library = await Library.open(hearsay);
  await library.show('Annotations');
  await library.row('flooded as early as').getByRole('link').click();
  await expect(library.page.locator('mark.looked-at')).toHaveText('flooded as early as Sunday');
  await expect(library.page.getByRole('listitem').filter({hasText: 'Who believes that?'})).toBeFocused();
});

story('What another page keeps is listed here at once', async ({hearsay}) => {
  const library = await Library.open(hearsay, []);
  await expect(library.page.getByText('Nothing kept yet')).toBeVisible();
  const other = await Library.open(hearsay);
  await expect(library.row('Harbour tunnel closed')).toHaveCount(1);
  await other.page.close();
});
