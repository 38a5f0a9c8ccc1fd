import {Card} from './pages/card';
import {litLines} from './pages/lit-lines';
import {marksOn} from './pages/marks-on';
import {middleOf} from './pages/point-at';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

type Page = Parameters<typeof marksOn>[0];

/** The marked words that hold these, in whatever look. */
async function marked(page: Page, words: string): Promise<readonly string[]> {
  const marks = await marksOn(page);
  return marks
    .filter(mark => /-(quoted|reported)$/.test(mark.highlight) && mark.text.includes(words))
    .map(({text}) => text);
}

async function chooseWordsOf(page: Page, words: string): Promise<Card> {
  const card = new Card(page);
  await clickOn(page, words);
  await card.press('button', 'Correct');
  await card.press('button', 'Change the words');
  await card.see('slider', 'Where the words end');
  return card;
}

story('Where the words begin and end is put right by key, word by word, and stays so', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const [before = ''] = await marked(article, 'We wrote it down three times');
  const card = await chooseWordsOf(article, 'We wrote it down three times');
  await expect.poll(() => card.hasKeys('slider', 'Where the words end')).toBe(true);
  await article.keyboard.press('ArrowLeft');
  await article.keyboard.press('Enter');
  await expect.poll(() => marked(article, 'We wrote it down')).not.toContain(before);
  const [after = ''] = await marked(article, 'We wrote it down');
  expect(before.startsWith(after)).toBe(true);
  await expect.poll(() => card.hasKeys('button', 'Change the words')).toBe(true);

  await article.reload();
  await hearsay.analyse(article);
  expect(await marked(article, 'We wrote it down')).toEqual([after]);

  await clickOn(article, 'We wrote it down');
  await card.press('button', 'Correct');
  await card.press('button', 'As it was detected');
  await expect.poll(() => marked(article, 'We wrote it down')).toEqual([before]);
});

story(
  'The handles are dragged to other words, under the card as well, and the choice can be left',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const [before = ''] = await marked(article, 'We wrote it down three times');
    const card = await chooseWordsOf(article, 'We wrote it down three times');
    const lineAt = async () => (await litLines(article))[0]?.top ?? Number.NaN;
    const lineBefore = await lineAt();
    await article.mouse.move(1000, 300);
    await article.mouse.wheel(0, 60);
    await expect.poll(lineAt).toBeLessThan(lineBefore);
    await expect.poll(async () => (await card.handles())[0]?.top).toBeCloseTo(await lineAt(), 0);
    const to = await middleOf(article, 'wrote it down');
    await card.drag('slider', 'Where the words end', to);
    await expect.poll(() => card.words()).not.toContain('three times');
    await article.keyboard.press('Escape');
    await card.see('button', 'Change the words');
    expect(await marked(article, 'We wrote')).toEqual([before]);

    await card.press('button', 'Change the words');
    await card.drag('slider', 'Where the words end', to);
    await card.press('button', 'Keep these words');
    await expect.poll(async () => (await marked(article, 'We wrote'))[0]?.length ?? 99).toBeLessThan(before.length);
    await card.press('button', 'Undo: change of the words');
    await expect.poll(() => marked(article, 'We wrote')).toEqual([before]);
  },
);

story('Words that were not detected become part of a statement, which is marked once', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = await chooseWordsOf(article, 'We wrote it down three times');
  await card.press('button', 'Whole sentence');
  await card.press('button', 'Keep these words');
  await expect.poll(async () => (await marked(article, 'We wrote it down')).join()).toContain('he said');
  await article.reload();
  await hearsay.analyse(article);
  expect(await marked(article, 'We wrote it down')).toHaveLength(1);
});
