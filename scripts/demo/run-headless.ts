import {mkdir} from 'node:fs/promises';
import {isDoubtful} from '../../src/core/statements/is-doubtful';
import {launchExtension} from '../browser/launch-extension';
import {openOwnPage} from '../browser/open-own-page';
import {readPage} from '../browser/read-page';
import {Complaint} from '../complaint';
import type {ArticleSource} from './article-source';
import {keepAll} from './keep-all';
import {openArticle} from './open-article';
import {statementsTable} from './statements-table';
import {takePicture} from './take-picture';
import {writeFiles} from './write-files';

/** Does the reader's job without a window: opens, clicks, reads, keeps every statement, exports; all through the extension. */
export async function runHeadless(executablePath: string, source: ArticleSource, out: string): Promise<void> {
  const browser = await launchExtension({executablePath, headless: true, viewport: {width: 1280, height: 900}});
  try {
    const page = await openArticle(browser.context, source);
    const state = await readPage(browser, page);
    if (state.state === 'failed') throw new Error(`The page could not be read: ${state.error.message}`);
    if (state.state !== 'analysed') throw new Complaint(`No article was found on ${source.name}.`);

    const {article, detection} = state;
    // What the reader sees marked, unless the settings ask for more.
    const statements = detection.statements.filter(statement => !isDoubtful(statement));
    console.log(`\n${article.title}\n${article.url}\n\n${statementsTable(article.text, statements)}\n`);

    await mkdir(out, {recursive: true});
    await takePicture(page, out);
    const ownPage = await openOwnPage(browser, 'sidepanel.html', page);
    const annotations = await keepAll(ownPage, article, statements);
    await writeFiles(ownPage, {out, article, statements, annotations});
  } finally {
    await browser.close();
  }
}
