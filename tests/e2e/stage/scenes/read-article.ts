import type {Stage} from '../stage';

/** An article that was read, of which nothing is kept yet; and the pages that speak of no article. */
export async function readArticle(stage: Stage): Promise<void> {
  const about = await stage.article('harbour-tunnel');
  await stage.show('article', about);
  await stage.showOwn('popup-nothing-kept', 'popup', {about});
  for (const name of ['settings', 'welcome', 'privacy']) await stage.showOwn(name, name, {whole: true});

  const popup = await stage.ownPage('popup', {about});
  await popup.locator('.kept-export summary').click();
  await stage.show('popup-export', popup);
  await stage.showOwn('panel-statements', 'sidepanel', {about});
  const panel = await stage.ownPage('sidepanel', {about});
  await panel.getByRole('combobox').first().selectOption({index: 2});
  await stage.show('panel-by-attribution', panel, {whole: true});
  await panel.locator('.attribution-key button').last().click();
  await stage.show('panel-filtered', panel);
  await panel.getByRole('searchbox').fill('elephants');
  await stage.show('panel-nothing-fits', panel);
  await panel.locator('.view-switch button').last().click();
  await stage.show('panel-kept-nothing', panel);
  await panel.locator('.panel-ways button').click();
  await stage.show('panel-export', panel);
}
