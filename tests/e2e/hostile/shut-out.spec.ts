import {apart, paintedWords} from '../pages/apart';
import {Card} from '../pages/card';
import {expect, story} from '../pages/story';
import {clickAtWords} from './click-at-words';
import {article, type HostilePage, quote, serveHostile} from './hostile-page';

/** Pages that would rather be read by nobody else, and are read all the same. */
const read: readonly HostilePage[] = [
  {
    does: 'hides the browser’s API behind a field of a form',
    body: `<form id="chrome"><input type="hidden" name="runtime"></form>${article}`,
  },
  {does: 'names another page, without end', head: `<link rel="canonical" href="/${'x'.repeat(100_000)}">`},
  {
    does: 'keeps what is done with the pointer to itself',
    head: `<script>
      for (const name of ['pointermove', 'pointerdown', 'pointerup', 'click', 'mousedown', 'mouseup', 'selectionchange'])
        document.addEventListener(name, event => event.stopImmediatePropagation(), {capture: true});
    </script>`,
  },
  {
    does: 'parts its text when the pointer comes',
    body: `${article}<script>
      document.addEventListener('pointermove', () => {
        const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) if (text.length > 12) text.splitText(12);
      }, {once: true});
    </script>`,
  },
];

story(
  'A page that shuts others out is read where the browser allows, and told of where it does not',
  async ({hearsay}) => {
    const {context} = hearsay.browser;
    for (const hostile of read) {
      await story.step(hostile.does, async () => {
        const page = await context.newPage();
        await page.goto(await serveHostile(context, hostile));
        expect(await hearsay.analyse(page)).toMatchObject({state: 'analysed'});
        await page.mouse.move(200, 200);
        await expect(async () => expect(await paintedWords(page)).toContain(quote)).toPass();
        await clickAtWords(page, 'The quay');
        await new Card(page).see('button', 'Keep');
        await page.close();
      });
    }

    // Chromium hangs its API on the page's frame then, where no extension has it.
    const page = await context.newPage();
    await page.goto(await serveHostile(context, {body: `<iframe name="chrome"></iframe>${article}`}));
    await hearsay.clickToolbar(page);
    const popup = await hearsay.openPopup(page);
    await expect(popup.getByText('Hearsay cannot read this page')).toBeVisible();
    expect(await apart(page, () => CSS.highlights.size)).toBe(0);
  },
);
