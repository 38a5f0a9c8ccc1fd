import {existsSync} from 'node:fs';
import {allFaults} from '../../bench/pages/faults';
import {listPages} from '../../bench/pages/list-pages';
import type {PageRow} from '../../bench/pages/page-row';
import {sweep} from '../../bench/pages/sweep';
import {expect, story} from './pages/story';

/** Pages as news sites served them; they belong to their publishers, so they lie beside the repository, where there are any. */
const corpus = '../shared/pages';

/** Milliseconds for one page, with the browser's own work on it. */
const perPage = 12_000;

/** `npm run bench:pages` visits them all, with their scripts on as well; a story has a part of them. */
const parts = [
  {category: 'en', every: 5, words: 'English articles are found'},
  {category: 'nasty', every: 2, words: 'Huge, deep and broken pages are read'},
  {category: 'not-article', every: 2, words: 'Pages that are no article are told apart'},
];

story.use({foreignPages: true});

if (existsSync(corpus)) {
  for (const {category, every, words} of parts) {
    const all = listPages(corpus).filter(page => page.category === category);
    const pages = all.filter((_, at) => at % every === 0);
    story(`${words}, and left as they were (${pages.length} pages of ${corpus})`, async ({hearsay}) => {
      story.setTimeout(perPage * pages.length);
      const rows: PageRow[] = [];
      for await (const row of sweep(hearsay.browser, [], pages, ['off'], false)) rows.push(row);
      expect(rows).toHaveLength(pages.length);
      expect(allFaults(rows)).toEqual([]);
    });
  }
} else {
  console.log(`${corpus} is not here: real pages are not swept.`);
}
