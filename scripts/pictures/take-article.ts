import {join} from 'node:path';
import {Card} from '../../tests/e2e/pages/card';
import {Overview} from '../../tests/e2e/pages/overview';
import {clickOn} from '../../tests/e2e/pages/words-on-page';
import {settled} from '../../tests/e2e/stage/settled';
import type {BrowserWithExtension} from '../browser/launch-extension';
import {openOwnPage} from '../browser/open-own-page';
import {readPage} from '../browser/read-page';
import {findArticle} from '../demo/article-source';
import {openArticle} from '../demo/open-article';
import {pictureBeside} from './picture-beside';

/** CSS pixels that a side panel usually has. */
const panelWidth = 420;

/** The article that comes with the project: its marks and a card, and then its side panel beside it. */
export async function takeArticle(browser: BrowserWithExtension, folder: string): Promise<void> {
  const article = await openArticle(browser.context, await findArticle(undefined));
  await readPage(browser, article);
  await clickOn(article, 'that he would not');
  const card = new Card(article);
  await card.press('button', 'Follow up');
  await card.write('textbox', 'Note', 'Ask for the auditor’s name in November.');
  await card.see('button', 'Remove');
  await article.screenshot({path: join(folder, '1-article.png')});

  await article.keyboard.press('Escape');
  await article.setViewportSize({width: 1280 - panelWidth, height: 800});
  await new Overview(article).press('button', 'Close the legend');
  await article
    .getByText('About 4,600')
    .evaluate(paragraph => scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 40));
  const panel = await openOwnPage(browser, 'sidepanel.html', article);
  await panel.setViewportSize({width: panelWidth, height: 800});
  await panel.getByRole('listitem').first().waitFor();
  await settled(panel);
  await pictureBeside(article, panel, join(folder, '2-side-panel.png'));
  await panel.close();
  await article.close();
}
