import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findArticle} from '../../scripts/demo/article-source';
import {openArticle} from '../../scripts/demo/open-article';
import type {Hearsay} from './pages/hearsay';
import {pageAsItIs} from './pages/page-as-it-is';
import {expect, story} from './pages/story';

/** Pages as news sites served them; they belong to their publishers, so they lie beside the repository, where there are any. */
const corpus = '../shared/pages';

/** Milliseconds for one page, with the browser's own work on it. */
const perPage = 8_000;

/** Opens a page, has it read, and tells what should not be; nothing when all is well. */
async function faultOf(hearsay: Hearsay, path: string, states: readonly string[]): Promise<string | undefined> {
  const page = await openArticle(hearsay.browser.context, await findArticle(path));
  try {
    const before = await pageAsItIs(page);
    const {state} = await hearsay.analyse(page);
    if (!states.includes(state)) return `${path} is “${state}”`;
    return (await pageAsItIs(page)) === before ? undefined : `${path} was changed`;
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await page.close();
  }
}

const sweeps = [
  {folder: 'en', states: ['analysed'], words: 'Every English article'},
  {folder: 'nasty', states: ['analysed', 'not-article'], words: 'Every huge, deep or broken page'},
  {folder: 'not-article', states: ['analysed', 'not-article'], words: 'Every page that is no article'},
];

story.use({foreignPages: true});

if (existsSync(corpus)) {
  for (const {folder, states, words} of sweeps) {
    const paths = readdirSync(join(corpus, folder)).filter(name => name.endsWith('.html'));
    story(`${words} of ${corpus} is read and left as it was (${paths.length} pages)`, async ({hearsay}) => {
      story.setTimeout(perPage * paths.length);
      const faults: string[] = [];
      for (const name of paths) {
        const fault = await faultOf(hearsay, join(corpus, folder, name), states);
        if (fault !== undefined) faults.push(fault);
      }
      expect(faults).toEqual([]);
    });
  }
} else {
  console.log(`${corpus} is not here: real pages are not swept.`);
}
