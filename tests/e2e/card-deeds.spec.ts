import {Card} from './pages/card';
import {marksOn} from './pages/marks-on';
import {serveChanged} from './pages/serve-changed';
import {expect, story} from './pages/story';
import {clickOn, select} from './pages/words-on-page';

type Page = Parameters<typeof marksOn>[0];

/** How words are marked, whether they are pointed at or not. */
const lookOf = async (page: Page, words: string) =>
  (await marksOn(page))
    .filter(({text, highlight}) => text.includes(words) && !highlight.endsWith('-active'))
    .map(({highlight}) => highlight);

const isPressed = (card: Card, name: string) =>
  expect.poll(() => card.controlsNow()).toContainEqual(expect.objectContaining({name, isPressed: true}));

story(
  'A verdict, tags that complete themselves and a note are given on the card, and taken back',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await hearsay.analyse(article);
    const card = new Card(article);
    await clickOn(article, 'I have seen every page');
    await card.press('button', 'Keep');
    await card.write('combobox', 'Tags', 'tunnel safety,');
    await card.see('button', 'Remove the tag tunnel safety');
    await article.keyboard.press('Escape');

    await clickOn(article, 'Nobody was in danger');
    await card.press('button', 'Checked: holds');
    await isPressed(card, 'Checked: holds');
    await card.press('button', 'Needs a source');
    await isPressed(card, 'Needs a source');
    await card.press('button', 'Undo: verdict');
    await isPressed(card, 'Checked: holds');
    await card.write('combobox', 'Tags', 'saf');
    await card.see('option', 'tunnel safety');
    await article.keyboard.press('ArrowDown');
    await article.keyboard.press('Enter');
    await card.see('button', 'Remove the tag tunnel safety');
    await card.write('textbox', 'Note', 'The **minutes** of Monday say the same.');
    await expect.poll(() => card.words()).toContain('Saved');

    await article.reload();
    await hearsay.analyse(article);
    await clickOn(article, 'Nobody was in danger');
    await isPressed(card, 'Checked: holds');
    await card.see('button', 'Remove the tag tunnel safety');
    expect(await card.controlsNow()).toContainEqual(
      expect.objectContaining({name: 'Note', value: 'The **minutes** of Monday say the same.'}),
    );
  },
);

story('The words are copied with who said them and where, and as a link that leads to them', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await article.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hearsay.analyse(article);
  const card = new Card(article);
  const copied = () => article.evaluate(() => navigator.clipboard.readText());
  await clickOn(article, 'I have seen every page');
  await card.press('button', 'Copy as a quotation');
  await expect.poll(() => card.words()).toContain('Copied.');
  const [words, who, link] = (await copied()).split('\n');
  expect(words).toBe('“I have seen every page, … and there is no warning in them.”');
  expect(who).toContain('— Mayor Tomas Lindqvist, Harbour tunnel closed for a week');
  expect(link).toContain('/harbour-tunnel.html#:~:text=');

  await card.press('button', 'Copy a link to these words');
  await expect.poll(() => card.words()).toContain('Link copied.');
  expect(await copied()).toBe(link);
});

story('A highlight within a statement has its own colour and its own card, which steps outwards', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await select(article, 'every pump');
  await card.press('button', 'Green');
  await expect.poll(() => lookOf(article, 'every pump')).toContain('hearsay-own-green-quoted');
  await card.press('button', 'Undo: colour');
  await expect.poll(() => lookOf(article, 'every pump')).not.toContain('hearsay-own-green-quoted');
  await article.mouse.click(1000, 60);
  await select(article, 'every pump');
  await card.press('button', 'Blue');
  await expect.poll(() => lookOf(article, 'every pump')).toContain('hearsay-own-blue-quoted');
  await article.mouse.click(1000, 60);
  await expect.poll(() => card.words()).toBe('');

  await clickOn(article, 'every pump');
  await card.see('button', 'Blue');
  await card.press('button', 'Show the statement around it');
  await expect.poll(() => card.words()).toContain('Lena Okafor');
  await card.press('button', 'Back to the statement within it');
  await card.see('button', 'Blue');
});

story('What the reader put right stays right when the newspaper changes the words', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'traffic over the old bridge');
  await card.press('button', 'Correct');
  await card.press('button', 'No source');
  await expect.poll(() => lookOf(article, 'traffic over the old bridge')).toContain('hearsay-none-reported');
  expect(await card.words()).toContain('Nobody is given');
  await article.keyboard.press('Escape');
  await clickOn(article, 'no warning in them');
  await card.press('button', 'Correct');
  await card.press('button', 'Not a statement');
  await expect.poll(() => lookOf(article, 'no warning in them')).toEqual([]);

  await serveChanged(hearsay.browser.context, 'harbour-tunnel', [
    ['had risen by 31 per cent within hours', 'had risen by 47 per cent within a day'],
    ['there is no warning in them', 'there is no clear warning in them'],
  ]);
  await article.reload();
  await hearsay.analyse(article);
  expect(await lookOf(article, 'traffic over the old bridge')).toContain('hearsay-none-reported');
  expect(await lookOf(article, 'no clear warning in them')).toEqual([]);
  await clickOn(article, 'traffic over the old bridge');
  await expect.poll(() => card.words()).toContain('as you put it');
});
