import {apart, paintedWords} from '../pages/apart';
import {expect, story} from '../pages/story';
import {quote, serveHostile} from './hostile-page';

/** What a page, or another extension, does to what is everybody's on the page, once the marks are there. */
const deeds: readonly {readonly does: string; readonly deed: string}[] = [
  {does: 'clears the registry of highlights', deed: 'CSS.highlights.clear()'},
  {does: 'empties every highlight', deed: 'for (const highlight of CSS.highlights.values()) highlight.clear()'},
  {
    does: 'puts highlights of its own in the place of ours',
    deed: 'for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight())',
  },
  {does: 'takes the adopted sheets away', deed: 'document.adoptedStyleSheets = []'},
  {
    does: 'fills the registry with highlights of its own',
    deed: `for (let n = 0; n < 5000; n += 1) {
      const range = new Range();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('theirs-' + n, new Highlight(range));
    }`,
  },
];

for (const {does, deed} of deeds) {
  story(`When a page ${does}, the marks come back as they were`, async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    await page.goto(await serveHostile(hearsay.browser.context, {}));
    await hearsay.analyse(page);
    const words = await paintedWords(page);
    expect(words).toContain(quote);
    const picture = (await page.screenshot()).toString('base64');
    await page.evaluate(deed);
    await expect.poll(() => paintedWords(page)).toBe(words);
    await expect.poll(async () => (await page.screenshot()).toString('base64') === picture).toBe(true);
  });
}

story('A page that clears the registry with every frame is not fought for its thread', async ({hearsay}) => {
  const page = await hearsay.browser.context.newPage();
  await page.goto(await serveHostile(hearsay.browser.context, {}));
  await hearsay.analyse(page);
  await page.evaluate(() => {
    const wipe = () => {
      if (CSS.highlights.size > 0) document.body.dataset.wipes = String(Number(document.body.dataset.wipes ?? 0) + 1);
      CSS.highlights.clear();
      requestAnimationFrame(wipe);
    };
    wipe();
  });
  const wipes = () => apart(page, () => Number(document.body.dataset.wipes));
  await expect.poll(wipes).toBeGreaterThan(1);
  // At most once a second, however often it is done: far fewer than there were frames.
  const frames = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const from = Number(document.body.dataset.wipes);
        let count = 0;
        const frame = () =>
          ++count === 120 ? resolve(Number(document.body.dataset.wipes) - from) : requestAnimationFrame(frame);
        frame();
      }),
  );
  expect(frames).toBeLessThan(60);
});
