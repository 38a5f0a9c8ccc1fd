import {paintedWords} from '../pages/apart';
import {expect, story} from '../pages/story';
import {article, quote, serveHostile} from './hostile-page';
import {hugePages} from './huge-pages';

for (const huge of hugePages) {
  story(`A page that ${huge.does} is read to the end, and answers afterwards`, async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    await page.goto(await serveHostile(hearsay.browser.context, huge));
    const {state} = await hearsay.analyse(page);
    if (huge.finds === 'article') {
      expect(state).toBe('analysed');
      expect(await paintedWords(page)).toContain(quote);
    } else {
      expect(['analysed', 'not-article']).toContain(state);
    }
    // The page's thread is free again, and the popup tells how the page stands.
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    const popup = await hearsay.openPopup(page);
    await expect(popup.getByRole('heading', {level: 1})).toBeVisible();
  });
}

story(
  'A page that changes 10,000 times a second for ten seconds can be read, kept from, and goes on',
  async ({hearsay}) => {
    const page = await hearsay.browser.context.newPage();
    const flood = `<div id="flood"></div><script>
    window.changes = 0;
    const flood = document.getElementById('flood');
    const flooding = setInterval(() => {
      for (let n = 0; n < 200; n += 1) flood.replaceChildren(document.createElement('p'), 'Ship ' + changes++);
      if (changes >= 100000) clearInterval(flooding);
    }, 20);
  </script>`;
    await page.goto(await serveHostile(hearsay.browser.context, {body: article + flood}));
    expect(await hearsay.analyse(page)).toMatchObject({state: 'analysed'});
    expect(await paintedWords(page)).toContain(quote);
    expect(await page.evaluate('changes')).toBeLessThan(100_000);
    await expect.poll(() => page.evaluate('changes'), {timeout: 60_000}).toBe(100_000);
    // What comes after the flood is still seen.
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = '“The last crane came back on Sunday,” said Captain Runa Vik, who steers the tug.';
      document.querySelector('article')?.append(late);
    });
    await expect.poll(() => paintedWords(page), {timeout: 30_000}).toContain('The last crane came back on Sunday');
  },
);
