import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {launchExtension} from '../../scripts/browser/launch-extension';
import {openOwnPage} from '../../scripts/browser/open-own-page';
import {readPage} from '../../scripts/browser/read-page';
import {openLongArticle} from '../../tests/e2e/pages/long-article';

/** Milliseconds, one for each repetition. */
export interface PanelTimes {
  readonly rows: number;
  /** From navigation until all rows stand in the document. */
  readonly open: readonly number[];
  /** From a key in the search field until the next picture is painted. */
  readonly type: readonly number[];
  /** The longest time between two pictures while the list is scrolled from end to end. */
  readonly scroll: readonly number[];
}

const repetitions = 7;

/** Opens the panel on an article of so many paragraphs, in a browser of its own. */
export async function timeInPanel(paragraphs: number): Promise<PanelTimes> {
  const browser = await launchExtension({
    executablePath: ensureBrowser(),
    headless: true,
    viewport: {width: 400, height: 900},
  });
  const about = await openLongArticle(browser.context, paragraphs);
  await readPage(browser, about);
  const panel = await openOwnPage(browser, 'sidepanel.html', about);
  const rows = panel.locator('.statement-row');
  await rows.first().waitFor();
  const count = await rows.count();
  const open: number[] = [];
  const type: number[] = [];
  const scroll: number[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    await panel.reload();
    await rows.nth(count - 1).waitFor({state: 'attached'});
    open.push(await panel.evaluate(() => performance.now()));
    const search = panel.getByRole('searchbox');
    await search.focus();
    const painted = panel.evaluate(
      () =>
        new Promise<number>(resolve => {
          addEventListener(
            'input',
            event => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp))),
            {once: true, capture: true},
          );
        }),
    );
    await search.press('r');
    type.push(await painted);
    await search.press('Backspace');
    scroll.push(
      await panel.evaluate(async () => {
        let longest = 0;
        let before = await new Promise<number>(requestAnimationFrame);
        while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
          scrollBy({top: 400, behavior: 'instant'});
          const now = await new Promise<number>(requestAnimationFrame);
          longest = Math.max(longest, now - before);
          before = now;
        }
        return longest;
      }),
    );
  }
  await browser.close();
  return {rows: count, open, type, scroll};
}
