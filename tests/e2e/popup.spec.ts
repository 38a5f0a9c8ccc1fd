import {Card} from './pages/card';
import {serveChanged} from './pages/serve-changed';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story('The popup counts the statements by who stands behind them', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const popup = await hearsay.openPopup(article);
  await expect(popup.getByRole('heading', {level: 1})).toHaveText(/^Harbour tunnel closed for a week/);
  await expect(popup.getByText('The Marlow Courier')).toBeVisible();
  const counts = popup.getByRole('region', {name: 'Who stands behind the statements'});
  await expect(counts.getByRole('listitem')).toHaveText([
    /^[1-9]\d*Named source$/,
    /^[1-9]\d*Unnamed source$/,
    /^[1-9]\d*No source$/,
  ]);
  await expect(counts.getByRole('img')).toHaveAccessibleName(/\d+ from named sources\..*nobody stands behind/);
  await expect(popup.getByText('Point at a marked statement on the page and keep it')).toBeVisible();
});

story('Where the browser lets no extension in, the popup says so and what to do', async ({hearsay}) => {
  const {context, extensionId} = hearsay.browser;
  for (const address of ['chrome://version', 'about:blank', 'data:text/html,<title>Nothing</title>']) {
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    const background = await hearsay.browser.background();
    const tabId = await background.evaluate(async () => (await chrome.tabs.query({active: true}))[0]?.id);
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
    await expect(popup.getByText('Hearsay cannot read this page'), address).toBeVisible();
    await expect(popup.getByText('Open an article and try again.')).toBeVisible();
  }
});

story('What is kept can be copied to the clipboard', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'I have seen every page');
  await new Card(article).press('button', 'Opinion');
  const popup = await hearsay.openPopup(article);
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(popup.getByText('Opinion')).toBeVisible();
  await popup.getByText('Export this article').click();
  await popup.getByRole('button', {name: 'Copy'}).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('I have seen every page');
  expect(copied).toContain('Tomas Lindqvist');
  expect(copied).not.toContain('Nobody was in danger');
  await popup.getByLabel('What to take').selectOption('All statements');
  await popup.getByRole('button', {name: 'Copy'}).click();
  await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain('Nobody was in danger');
});

story('When the newspaper has changed its text in silence, the popup says so and shows what', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'I have seen every page');
  await new Card(article).press('button', 'Keep');
  await new Card(article).see('button', 'Remove');

  await serveChanged(hearsay.browser.context, 'harbour-tunnel', [
    ['Some 42,000 vehicles', 'Some 24,000 vehicles'],
    ['<li>The ferry runs every twenty minutes until midnight.</li>', ''],
  ]);
  await article.reload();
  await hearsay.analyse(article);
  const popup = await hearsay.openPopup(article);
  await expect(popup.getByText(/^The article’s text differs from the one stored on/)).toBeVisible();

  const [difference] = await Promise.all([
    hearsay.browser.context.waitForEvent('page'),
    popup.getByRole('link', {name: 'Show what changed'}).click(),
  ]);
  await expect(difference.getByRole('deletion').filter({hasText: '42,000'})).toBeVisible();
  await expect(difference.getByRole('insertion').filter({hasText: '24,000'})).toBeVisible();
  await expect(difference.getByText('The number 42,000 became 24,000.')).toBeVisible();
  await expect(difference.getByRole('deletion').filter({hasText: 'The ferry runs every twenty minutes'})).toBeVisible();
  await expect(difference.getByText('Mayor Tomas Lindqvist denied')).toBeHidden();
  await difference.getByLabel('Show the whole article').check();
  await expect(difference.getByText('Mayor Tomas Lindqvist denied')).toBeVisible();
});
