import type {Page} from '@playwright/test';
import {Card} from './pages/card';
import {marksOn} from './pages/marks-on';
import {serveChanged} from './pages/serve-changed';
import {expect, story} from './pages/story';
import {clickOn, select} from './pages/words-on-page';

const words = async (page: Page) => (await marksOn(page)).map(mark => mark.text).join('\n');

story('Paragraphs that arrive late are marked', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await hearsay.analyse(article);
  await article.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '“The last boat was full again on Sunday,” said Captain Runa Vik, who steers it.';
    document.querySelector('article')?.append(late);
  });
  await expect.poll(() => words(article)).toContain('The last boat was full again on Sunday');
});

story('Marks stay right when the page draws its article anew', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await hearsay.analyse(article);
  const before = await words(article);
  const stand = () =>
    article.evaluate(() =>
      [...CSS.highlights.values()].every(ranges => [...ranges].every(range => range.startContainer.isConnected)),
    );
  await article.evaluate(() => {
    const drawn = document.querySelector('article');
    drawn?.replaceWith(drawn.cloneNode(true));
  });
  expect(await stand()).toBe(false);
  await expect.poll(stand).toBe(true);
  expect(await words(article)).toBe(before);
});

story('Another article without a reload is read by itself, and nothing of the first stays', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await hearsay.analyse(article);
  expect(await words(article)).toContain('no way home');
  await article.getByRole('link', {name: 'Bakery'}).click();
  await expect.poll(() => words(article)).toContain('grandmother’s sourdough');
  expect(await words(article)).not.toContain('no way home');
  await article.goBack();
  await expect.poll(() => words(article)).toContain('no way home');
  expect(await words(article)).not.toContain('sourdough');
});

story('What is kept of one article of a single page is not shown on the other', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await hearsay.analyse(article);
  await clickOn(article, 'People finish work');
  await new Card(article).press('button', 'Keep');
  const kept = async () => (await marksOn(article)).filter(mark => mark.highlight.endsWith('-kept')).length;
  await expect.poll(kept).toBeGreaterThan(0);
  await article.getByRole('link', {name: 'Bakery'}).click();
  await expect.poll(() => words(article)).toContain('sourdough');
  expect(await kept()).toBe(0);
  await article.goBack();
  await expect.poll(kept).toBeGreaterThan(0);
});

story('Asking again reads again, and marks once', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const before = await words(article);
  await hearsay.analyse(article);
  await hearsay.analyse(article);
  expect(await words(article)).toBe(before);
});

story('A part that the reader unfolds is marked when it is open', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await article.evaluate(() => {
    const more = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = 'Read more';
    const rest = document.createElement('p');
    rest.textContent = '“Nobody asked the fishermen,” said Leif Moen, who has fished here for forty years.';
    more.append(summary, rest);
    document.querySelector('article')?.append(more);
  });
  await hearsay.analyse(article);
  expect(await words(article)).not.toContain('Nobody asked the fishermen');
  await article.getByText('Read more').click();
  await expect.poll(() => words(article)).toContain('Nobody asked the fishermen');
});

story('A page that never stops changing does not freeze', async ({hearsay}) => {
  const article = await hearsay.openArticle('single-page');
  await article.evaluate(() => {
    const ticker = document.createElement('div');
    document.body.append(ticker);
    setInterval(() => {
      for (let n = 0; n < 200; n += 1) ticker.replaceChildren(`${performance.now()} ${n}`);
    }, 20);
  });
  await hearsay.analyse(article);
  // The page goes on drawing while it changes.
  await article.evaluate(
    () =>
      new Promise<void>(resolve => {
        let frames = 0;
        const frame = () => (++frames === 30 ? resolve() : requestAnimationFrame(frame));
        requestAnimationFrame(frame);
      }),
  );
  expect(await words(article)).toContain('no way home');
});

story('Words that were edited are shown old and new, and the new ones can be accepted', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'there is no warning');
  const card = new Card(article);
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');

  await serveChanged(hearsay.browser.context, 'harbour-tunnel', [
    ['there is no warning in them', 'there is one warning in them'],
  ]);
  await article.reload();
  await hearsay.analyse(article);
  await clickOn(article, 'there is one warning');
  await card.see('button', 'Accept the new words');
  await card.press('button', 'Accept the new words');
  await expect.poll(() => card.words()).not.toContain('Accept the new words');
});

story('Words that are gone are found again by the reader’s hand', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await clickOn(article, 'We wrote it down');
  const card = new Card(article);
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');

  await serveChanged(hearsay.browser.context, 'harbour-tunnel', [
    ['“We wrote it down three times,” he said.', 'He had, he said, put everything on paper.'],
  ]);
  await article.reload();
  await hearsay.analyse(article);
  await select(article, 'put everything on paper');
  await card.press('button', /We wrote it down three times/);
  await expect
    .poll(async () => (await marksOn(article)).filter(mark => mark.highlight.endsWith('-kept')).map(mark => mark.text))
    .toContain('put everything on paper');
});
