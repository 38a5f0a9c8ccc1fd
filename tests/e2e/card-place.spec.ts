import {Card} from './pages/card';
import {litLines, overlap} from './pages/lit-lines';
import {middleOf, pointAt} from './pages/point-at';
import {expect, story} from './pages/story';
import {clickOn, select} from './pages/words-on-page';

const windows = [
  {name: 'a wide window', width: 1280, height: 800},
  {name: 'a window of 320 pixels', width: 320, height: 568},
  {name: 'a window at 200 per cent', width: 640, height: 400},
];
/** A statement at the beginning of the article, one in two parts, one at the end of a line, and one at the article's end. */
const statements = ['harbour tunnel will', 'Nobody was', 'reports had', 'wrote it down', 'drawer'];

for (const {name, width, height} of windows) {
  story(`In ${name} the card covers none of its words and stands in the window`, async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    await article.setViewportSize({width, height});
    await hearsay.analyse(article);
    const card = new Card(article);
    for (const words of statements) {
      await clickOn(article, words);
      // As far as the page scrolls, to the upper edge of the window and to the lower one.
      for (const scroll of [0, height / 2 - 60, 100 - height]) {
        await article.evaluate(top => {
          scrollBy({top, behavior: 'instant'});
          return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }, scroll);
        const place = await card.place();
        const lines = await litLines(article);
        if (place === null) {
          expect(lines, `${words}: the card went, its words did not`).toEqual([]);
          break;
        }
        expect(place.left, words).toBeGreaterThanOrEqual(0);
        expect(place.top, words).toBeGreaterThanOrEqual(0);
        expect(place.right, words).toBeLessThanOrEqual(width);
        expect(place.bottom, words).toBeLessThanOrEqual(height);
        expect(
          lines.filter(line => overlap(line, place)),
          words,
        ).toEqual([]);
      }
      await article.keyboard.press('Escape');
      await expect.poll(() => card.place()).toBeNull();
    }
  });
}

story('The card goes when the reader clicks elsewhere, or scrolls its words away', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'Nobody was');
  await card.press('button', 'Keep');
  await card.see('button', 'Remove');
  await article.mouse.click(1270, 700);
  await expect.poll(() => card.place()).toBeNull();

  await clickOn(article, 'Nobody was');
  await card.see('button', 'Remove');
  await article.evaluate(() => scrollTo({top: 9_999, behavior: 'instant'}));
  await expect.poll(() => card.place()).toBeNull();
});

story('A picture that comes late moves the words, and the card with them', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'Nobody was');
  await card.see('button', 'Keep');
  const [before] = await litLines(article);
  // As pictures do, without a change of the document and without a scroll.
  await article.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-anchor: none; } figure { padding-bottom: 120px; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await expect
    .poll(async () => {
      const [lines, place] = [await litLines(article), await card.place()];
      return place !== null && !lines.some(line => overlap(line, place));
    })
    .toBe(true);
  const [after] = await litLines(article);
  expect((after?.top ?? 0) - (before?.top ?? 0)).toBeCloseTo(120, 0);
});

story('A card that grows over its words grows away from them', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'Leave the car');
  for (const deed of ['Note', 'Correct']) {
    await card.press('button', deed);
    await card.see(deed === 'Note' ? 'textbox' : 'button', deed === 'Note' ? 'Note' : 'Not a statement');
    await article.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const [lines, place] = [await litLines(article), await card.place()];
    expect(place?.bottom).toBeLessThanOrEqual(lines[0]?.top ?? 0);
    expect(place?.top).toBeGreaterThanOrEqual(0);
  }
});

story('No card comes while the reader has words selected, or scrolls past marks', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const card = new Card(article);
  const {x, y} = await middleOf(article, 'Nobody was');
  await article.mouse.move(x, 40);
  // The pointer rests where words come to and go from again, and trembles as a hand on a wheel does.
  for (let turn = 0; turn < 8; turn++) {
    await article.mouse.wheel(0, turn < 4 ? y / 5 : -y / 5);
    await article.mouse.move(x + (turn % 2), 40);
    expect(await card.place()).toBeNull();
  }
  await select(article, 'entrance on Tuesday');
  await card.see('button', 'Keep');
  await article.keyboard.press('Escape');
  await expect.poll(() => card.place()).toBeNull();
  await pointAt(article, 'Nobody was');
  // A card would come after a third of a second.
  await article.evaluate(() => new Promise(resolve => setTimeout(resolve, 700)));
  expect(await card.place()).toBeNull();
});
