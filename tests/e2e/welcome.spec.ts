import {expect, story} from './pages/story';

story(
  'A new reader sees on a live example what the marks mean, and the two keys to know, and what becomes of their data',
  async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    await page.goto(`chrome-extension://${hearsay.browser.extensionId}/welcome.html`);
    const explained = page.getByRole('status');
    await expect(explained).toContainText('Ida Brandt');
    await page.getByRole('button', {name: 'that the line will be sold before summer'}).hover();
    await expect(explained).toContainText('Unnamed source');
    await expect(explained).toContainText('“claimed”: a distancing word');
    await page.getByRole('button', {name: 'Next statement'}).click();
    await expect(explained).toContainText('No source');
    await page.getByRole('button', {name: /The last ferry leaves at nine/}).focus();
    await page.keyboard.press('Enter');
    await expect(explained).toContainText('Named source');
    const keys = page.getByRole('region', {name: 'Two keys to know'});
    await expect(keys.getByRole('definition')).toHaveCount(2);
    await expect(keys.getByText('Alt+Shift+H')).toBeVisible();

    await page.getByRole('link', {name: 'What is read, what is kept, and what each permission is for'}).click();
    await expect(page.getByRole('term').filter({hasText: 'activeTab'})).toBeVisible();
    await expect(page.getByRole('term').filter({hasText: 'downloads'})).toBeVisible();
  },
);
