import {pageAsItIs} from '../../bench/pages/checking/page-as-it-is';
import {Card} from './pages/card';
import {openLongArticle} from './pages/long-article';
import {marksOn} from './pages/marks-on';
import {expect, story} from './pages/story';
import {clickOn} from './pages/words-on-page';

story(
  'Statements are marked by who stands behind them, and the badge counts those that nobody does',
  async ({hearsay}) => {
    const article = await hearsay.openArticle('harbour-tunnel');
    const page = await hearsay.analyse(article);
    const marks = await marksOn(article);
    const marked = (standing: string) =>
      marks
        .filter(mark => new RegExp(`^hearsay-${standing}-(quoted|reported)$`).test(mark.highlight))
        .map(mark => mark.text);

    expect(marked('named')).toEqual(expect.arrayContaining([expect.stringContaining('Nobody was in danger')]));
    expect(marked('unnamed')).toEqual(
      expect.arrayContaining([expect.stringContaining('We wrote it down three times')]),
    );
    expect(marked('none')).toEqual(expect.arrayContaining([expect.stringContaining('flooded')]));
    const statements = page.state === 'analysed' ? page.detection.statements : [];
    const unattributed = statements.filter(({attribution, confidence}) => attribution === 'none' && confidence >= 0.5);
    expect(await hearsay.badge(article)).toBe(String(unattributed.length));
  },
);

story('What is not the article is not marked', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const words = (await marksOn(article)).map(mark => mark.text).join('\n');
  for (const foreign of ['mattress', 'I would do it again', 'Subscribe to read']) expect(words).not.toContain(foreign);
});

for (const name of ['harbour-tunnel', 'night-shift']) {
  story(`The marks are painted on ${name}`, async ({hearsay}) => {
    const article = await hearsay.openArticle(name);
    const before = await article.screenshot();
    expect((await article.screenshot()).equals(before), 'the page itself does not move').toBe(true);
    await hearsay.analyse(article);
    await article.mouse.move(2, 2);
    const after = await article.screenshot();
    expect(after.equals(before)).toBe(false);
  });
}

for (const name of ['harbour-tunnel', 'statement-blockquote', 'interview', 'arabic-library', 'night-shift']) {
  story(
    `The document of ${name} is the same, byte for byte, but for one element beside its body`,
    async ({hearsay}) => {
      const article = await hearsay.openArticle(name);
      const before = await pageAsItIs(article);
      await hearsay.analyse(article);
      expect(await pageAsItIs(article)).toBe(before);
    },
  );
}

story('The body of the page is the same while the card is open and after something was kept', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  const serialise = () => article.evaluate(() => new XMLSerializer().serializeToString(document.body));
  const before = await serialise();
  await hearsay.analyse(article);
  const card = new Card(article);
  await clickOn(article, 'I have seen every page');
  await card.press('button', 'Opinion');
  await card.see('button', 'Remove');
  expect(await serialise()).toBe(before);
  await card.press('button', 'Close');
  expect(await serialise()).toBe(before);
});

story(
  'Of hundreds of statements those around the window are painted, wherever the reader jumps; on paper all are',
  async ({hearsay}) => {
    const article = await openLongArticle(hearsay.browser.context, 300);
    await hearsay.analyse(article);
    const said = async () => (await marksOn(article)).filter(({highlight}) => /-(quoted|reported)$/.test(highlight));
    expect((await said()).length).toBeLessThan(200);
    for (const top of [0, 6_000, 2_000, 1e6, 500]) {
      const unmarked = await article.evaluate(async goal => {
        scrollTo({top: goal, behavior: 'instant'});
        // What the very next frame shows: it is painted after this.
        await new Promise(requestAnimationFrame);
        const ranges = [...CSS.highlights].filter(([name]) => /-(quoted|reported)$/.test(name));
        const marked = new Set(
          ranges.flatMap(([, all]) => [...all].map(range => range.startContainer.parentElement?.closest('p'))),
        );
        return [...document.querySelectorAll('p')]
          .filter(element => !marked.has(element))
          .map(element => element.getBoundingClientRect())
          .filter(({top: above, bottom}) => bottom > 0 && above < innerHeight).length;
      }, top);
      expect(unmarked, `at ${top} pixels`).toBe(0);
    }
    await article.evaluate(() => dispatchEvent(new Event('beforeprint')) && undefined);
    expect((await said()).length).toBeGreaterThanOrEqual(300);
    await article.evaluate(() => dispatchEvent(new Event('afterprint')) && undefined);
    expect((await said()).length).toBeLessThan(200);
  },
);

story('In a language without a model, quotations are marked and the reader is told', async ({hearsay}) => {
  const article = await hearsay.openArticle('spanish-drought');
  await hearsay.analyse(article);
  expect((await marksOn(article)).map(mark => mark.text).join('\n')).toContain('No vamos a dejar a nadie sin agua');
  const popup = await hearsay.openPopup(article);
  await expect(popup.getByText('quotations are marked, reported speech is not')).toBeVisible();
});
