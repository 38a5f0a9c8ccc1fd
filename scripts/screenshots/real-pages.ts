import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Stage} from '../../tests/e2e/stage/stage';
import {readPage} from '../browser/read-page';
import {findArticle} from '../demo/article-source';
import {openArticle} from '../demo/open-article';

/** Pages as news sites served them; they belong to their publishers, so they lie beside the repository, where there are any. */
const corpus = '../shared/pages/en';
/** Every so many pages one is taken: enough to see what fixtures are too tidy to show. */
const step = 9;

/** Real articles, with what the popup and the panel say of them. Their pictures stay out of the repository. */
export async function realPages(stage: Stage): Promise<void> {
  if (!existsSync(corpus)) return console.log(`${corpus} is not here: no pictures of real pages.`);
  const files = readdirSync(corpus).filter((name, index) => name.endsWith('.html') && index % step === 0);
  for (const file of files) {
    const about = await openArticle(stage.browser.context, await findArticle(join(corpus, file)));
    await readPage(stage.browser, about);
    const name = `real-${file.split('--')[0]}`;
    await stage.show(name, about);
    await stage.showOwn(`${name}-popup`, 'popup', {about});
    await stage.showOwn(`${name}-panel`, 'sidepanel', {about});
    await about.close();
  }
}
