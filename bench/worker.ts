// npm run bench:worker -- [--json FILE]
// What it costs that the browser stops the background whenever it likes: how long the weights take to load in a worker that
// was just started, and the first analysis of a page beside those that follow. Wall clock, medians.
import {parseArgs} from 'node:util';
import {askBackground} from '../scripts/browser/ask';
import {readPage} from '../scripts/browser/read-page';
import {stopBackground} from '../scripts/browser/stop-background';
import {findArticle} from '../scripts/demo/article-source';
import {openArticle} from '../scripts/demo/open-article';
import {articleOf} from './attribution/article-of';
import {atMost, reportFigures} from './report/figures';
import {launchForBench} from './report/launch-for-bench';
import {median} from './report/numbers';

const {values} = parseArgs({options: {json: {type: 'string'}}});
const rounds = 9;
const sentence = articleOf('“We are closing the harbour,” said Ann Lee.', 'A short one');

const browser = await launchForBench();
const ownPage = await browser.context.newPage();
await ownPage.goto(`chrome-extension://${browser.extensionId}/settings.html`);

/** In the page that asks, so that the way of this tool to the browser does not count. */
async function time(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
const detect = (article: typeof sentence) => time(() => askBackground(ownPage, 'detectStatements', article));

/** From the click on the toolbar to the answer that the page is read. */
async function analyse(): Promise<number> {
  const page = await openArticle(browser.context, await findArticle(undefined));
  const taken = await time(() => readPage(browser, page));
  await page.close();
  return taken;
}

const loads: number[] = [];
const first: number[] = [];
const warm: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  await stopBackground(browser);
  await askBackground(ownPage, 'readSettings', null);
  const withWeights = await detect(sentence);
  loads.push(withWeights - (await detect(sentence)));
  await stopBackground(browser);
  first.push(await analyse());
  warm.push(await analyse());
}
await browser.close();

reportFigures(
  [
    atMost('weights loaded after a worker start', median(loads), 100, ' ms'),
    atMost(
      'first analysis after the worker’s end ÷ a warm one',
      median(first) / median(warm),
      2,
      '',
      `(${median(first).toFixed(0)} of ${median(warm).toFixed(0)} ms, click to marks)`,
    ),
  ],
  values.json,
);
