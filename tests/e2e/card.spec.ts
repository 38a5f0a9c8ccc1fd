import {Card} from './pages/card';
import {fillDisk} from './pages/full-disk';
import {marksOn} from './pages/marks-on';
import {middleOf, pointAt} from './pages/point-at';
import {pressCommand} from './pages/press-command';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story('Pointing at a statement calls the card after a pause; pointing away sends it away', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await pointAt(article, 'Nobody was in danger');
  await card.see('button', 'Keep');
  expect(await card.words()).toContain('Lena Okafor');
  expect(await card.words()).toContain('“said”: a neutral word');
  await article.mouse.move(4, 4, {steps: 5});
  await expect.poll(() => card.words()).not.toContain('Keep');
});

story('The statement that is pointed at lights up in all its parts', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await pointAt(article, 'Nobody was in danger');
  const lit = async () =>
    (await marksOn(article)).filter(mark => mark.highlight.endsWith('-active')).map(mark => mark.text);
  await expect
    .poll(lit)
    .toEqual(
      expect.arrayContaining([expect.stringContaining('Nobody was in danger'), expect.stringContaining('Lena Okafor')]),
    );
});

story('The next statement is reached by key, read out, and opened; Escape leads back', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await article.getByRole('link', {name: 'Home'}).focus();
  await pressCommand(hearsay, article, 'next-statement');
  await card.see('button', 'Keep');
  await expect.poll(() => card.words()).toMatch(/1 of \d+/);
  await pressCommand(hearsay, article, 'next-statement');
  await expect.poll(() => card.words()).toMatch(/2 of \d+/);
  await pressCommand(hearsay, article, 'previous-statement');
  await expect.poll(() => card.words()).toMatch(/1 of \d+/);

  await article.keyboard.press('Tab');
  await article.keyboard.press('Enter');
  await card.see('button', 'Remove');
  await article.keyboard.press('Escape');
  await expect.poll(() => card.words()).not.toContain('Remove');
  await expect(article.getByRole('link', {name: 'Home'})).toBeFocused();
});

story('Tab leads into the card, through it, and on from where the reader was', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await article.getByRole('link', {name: 'Home'}).focus();
  await pressCommand(hearsay, article, 'next-statement');
  await card.see('button', 'Keep');
  while (!(await card.hasKeys('button', 'Copy a link to these words'))) await article.keyboard.press('Tab');
  await article.keyboard.press('Tab');
  await expect(article.getByRole('link', {name: 'City'})).toBeFocused();
  expect(await card.place()).toBeNull();

  // Nothing has the keys: they go on after the words.
  await article.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await pressCommand(hearsay, article, 'next-statement');
  await card.see('button', 'Keep');
  await article.keyboard.press('Tab');
  await article.keyboard.press('Escape');
  await expect.poll(() => card.place()).toBeNull();
  await article.keyboard.press('Tab');
  await expect(article.getByRole('link', {name: 'the man who swam to work'})).toBeFocused();
});

story('A link among marked words still leads where it leads', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await article.evaluate(() => {
    document.addEventListener('click', event => {
      document.title = event.defaultPrevented ? 'swallowed' : 'followed';
    });
  });
  await article.getByRole('link', {name: 'Priya Raman'}).click();
  await expect(article).toHaveTitle('followed');
  expect(await new Card(article).words()).toBe('');
});

story('Who said it can be put right, and stays right', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'Nobody was in danger');
  await card.press('button', 'Correct');
  await card.press('combobox', 'Who said it');
  await article.keyboard.press('ControlOrMeta+A');
  await article.keyboard.type('Lena M. Okafor');
  await article.keyboard.press('Enter');
  await expect.poll(() => card.words()).toContain('as you put it');

  await article.reload();
  await hearsay.analyse(article);
  await clickOn(article, 'Nobody was in danger');
  await expect.poll(() => card.words()).toContain('Lena M. Okafor');
});

story('What is no statement is marked no more, and can be again', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const isMarked = async () =>
    (await marksOn(article)).some(
      mark => /-quoted$/.test(mark.highlight) && mark.text.includes('Nobody was in danger'),
    );
  const card = new Card(article);
  await clickOn(article, 'Nobody was in danger');
  await card.press('button', 'Correct');
  await card.press('button', 'Not a statement');
  await expect.poll(isMarked).toBe(false);
  await card.press('button', 'As it was detected');
  await expect.poll(isMarked).toBe(true);
});

story('What was kept can be removed, and the removal undone', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const kept = async () => (await marksOn(article)).filter(mark => mark.highlight.endsWith('-kept')).length;
  const card = new Card(article);
  await clickOn(article, 'Nobody was in danger');
  await card.press('button', 'Keep');
  await expect.poll(kept).toBeGreaterThan(0);
  await card.press('button', 'Remove');
  await expect.poll(kept).toBe(0);
  await card.press('button', 'Undo');
  await expect.poll(kept).toBeGreaterThan(0);
});

story('A note that cannot be stored says so, is not lost, and is stored when it can be', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'Nobody was in danger');
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');
  const makeRoom = await fillDisk(hearsay.browser);
  await card.write('textbox', 'Note', 'Ask for the log.');
  await card.see('button', 'Try again');
  expect(await card.words()).toContain('Your words are still here');
  await makeRoom();
  await card.press('button', 'Try again');
  await expect.poll(() => card.words()).toContain('Saved');
});

story('The page hears nothing of what is done on the card, and cannot do it itself', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await article.evaluate(() => {
    for (const name of ['keydown', 'input', 'click', 'pointerdown']) {
      document.body.addEventListener(name, () => document.body.append(name));
      document.addEventListener(name, event => {
        if (event.target instanceof Element && event.target.localName.startsWith('hearsay'))
          document.title += ` ${name}`;
      });
    }
  });
  await hearsay.analyse(article);
  const title = await article.title();
  const card = new Card(article);
  await pointAt(article, 'Nobody was in danger');
  await card.press('button', 'Keep');
  await card.write('textbox', 'Note', 'k');
  await expect.poll(() => card.words()).toContain('Saved');
  expect(await article.title()).toBe(title);

  await article.keyboard.press('Escape');
  const {x, y} = await middleOf(article, 'I have seen every page');
  await article.evaluate(
    ([clientX, clientY]) => {
      const words = document.elementFromPoint(clientX, clientY);
      for (const name of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
        words?.dispatchEvent(new PointerEvent(name, {clientX, clientY, bubbles: true}));
      }
    },
    [x, y] as const,
  );
  await pointAt(article, 'Nobody was in danger');
  await card.see('button', 'Remove');
  expect(await card.words()).not.toContain('Lindqvist');
});
