import {Card} from './pages/card';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story('The background is stopped between two saves, and both are kept', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);

  await clickOn(article, 'Nobody was in danger at any time');
  await card.press('button', 'Follow up');
  await card.see('button', 'Remove');
  await hearsay.killWorker();

  await clickOn(article, 'I have seen every page');
  await card.press('button', 'Opinion');
  await card.see('button', 'Remove');
  await hearsay.killWorker();

  const popup = await hearsay.openPopup(article);
  const kept = popup.getByRole('region', {name: /^Kept/});
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await expect(kept).toContainText('Follow up');
  await expect(kept).toContainText('Opinion');
});
