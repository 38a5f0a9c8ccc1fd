import type {Stage} from '../stage';

/** Pages on which there is little or nothing to find. */
export async function noArticle(stage: Stage): Promise<void> {
  const front = await stage.article('front-page');
  await stage.showOwn('popup-no-article', 'popup', {about: front});
  await stage.showOwn('panel-no-article', 'sidepanel', {about: front});
  const silent = await stage.article('nobody-speaks');
  await stage.showOwn('popup-no-statements', 'popup', {about: silent});
  await stage.showOwn('panel-no-statements', 'sidepanel', {about: silent});
  const dark = await stage.article('night-shift');
  await stage.show('article-on-dark-page', dark);
  const spanish = await stage.article('spanish-drought');
  await stage.showOwn('popup-quotations-only', 'popup', {about: spanish});
  await stage.showOwn('panel-quotations-only', 'sidepanel', {about: spanish});
}
