/** Takes the README's pictures of the bundled article, through the built extension. */
import {mkdirSync} from 'node:fs';
import {Card} from '../tests/e2e/pages/card';
import {clickOn} from '../tests/e2e/pages/words-on-page';
import {ensureBrowser} from './browser/ensure-browser';
import {launchExtension} from './browser/launch-extension';
import {openOwnPage} from './browser/open-own-page';
import {readPage} from './browser/read-page';
import {build} from './build/build';
import {findArticle} from './demo/article-source';
import {openArticle} from './demo/open-article';

const folder = 'docs/pictures';

build();
mkdirSync(folder, {recursive: true});
const browser = await launchExtension({
  executablePath: ensureBrowser(),
  headless: true,
  viewport: {width: 1280, height: 800},
});
const article = await openArticle(browser.context, await findArticle(undefined));
await readPage(browser, article);
await clickOn(article, 'that he would not');
const card = new Card(article);
await card.press('button', 'Follow up');
await card.write('textbox', 'Note', 'Ask for the auditor’s name in November.');
await card.see('button', 'Remove');
await article.screenshot({path: `${folder}/article.png`});

const panel = await openOwnPage(browser, 'sidepanel.html', article);
await panel.setViewportSize({width: 420, height: 800});
await panel.getByRole('listitem').first().waitFor();
await panel.screenshot({path: `${folder}/side-panel.png`});
await browser.close();
