import {Card} from './pages/card';
import {marksOn} from './pages/marks-on';
import {expect, story} from './pages/story';
import {select} from './pages/words-on-page';

const ownMarks = async (page: Parameters<typeof marksOn>[0]) =>
  (await marksOn(page)).filter(mark => mark.highlight.startsWith('hearsay-own-')).map(mark => mark.text);

story('A reader highlights words of their own, and finds them again', async ({hearsay}) => {
  const article = await hearsay.openArticle('statement-blockquote');
  await hearsay.analyse(article);
  await select(article, 'Northgate Clinics apologised');
  await new Card(article).press('button', 'Keep');
  await expect.poll(() => ownMarks(article)).toContain('Northgate Clinics apologised');

  await article.reload();
  await hearsay.analyse(article);
  await expect.poll(() => ownMarks(article)).toContain('Northgate Clinics apologised');
});

story('A page that is no article says so, and words on it can still be highlighted', async ({hearsay}) => {
  const page = await hearsay.openArticle('front-page');
  await hearsay.analyse(page);
  const popup = await hearsay.openPopup(page);
  await expect(popup.getByText('No article found on this page')).toBeVisible();
  await expect(popup.getByText('Select text to highlight it yourself.')).toBeVisible();

  await page.bringToFront();
  await select(page, 'Pick a story');
  await new Card(page).press('button', 'Keep');
  await expect.poll(() => ownMarks(page)).toEqual(expect.arrayContaining(['Pick a story']));
  await expect(popup.getByRole('button', {name: /Pick a story/})).toBeVisible();
});
