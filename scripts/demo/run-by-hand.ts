import {clickToolbar} from '../browser/click-toolbar';
import {launchExtension} from '../browser/launch-extension';
import type {ArticleSource} from './article-source';
import {openArticle} from './open-article';

/** Opens the article in a window, marks it, and lets the reader go on until the window is closed. */
export async function runByHand(executablePath: string, source: ArticleSource): Promise<void> {
  const browser = await launchExtension({executablePath, headless: false, viewport: null});
  const closed = new Promise(resolve => browser.context.on('close', resolve));
  const page = await openArticle(browser.context, source);
  await clickToolbar(browser, page);
  console.log(
    'The article is open and marked. Point at a mark, select words, open the panel; close the window to end.',
  );
  await closed;
  await browser.close();
}
