// npm run bench:memory -- [--articles N] [--json FILE]
// Reads one article after the other in one tab, as a single-page newspaper shows them, and tells what the page and the
// background still hold of them at the end.
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {askTab} from '../scripts/browser/ask';
import {readPage} from '../scripts/browser/read-page';
import {tabIdOf} from '../scripts/browser/tab-id-of';
import {pageMemory} from './memory/page-memory';
import {workerHeap} from './memory/worker-heap';
import {atMost, reportFigures} from './report/figures';
import {launchForBench} from './report/launch-for-bench';

const {values} = parseArgs({options: {articles: {type: 'string', default: '100'}, json: {type: 'string'}}});
const articles = Number(values.articles);
const site = 'https://news.example';
/** Articles that are read before anything is counted: what is loaded once is not a leak. */
const before = 20;

const paragraph = (article: number, at: number) =>
  `<p>“We looked at pump ${at} of harbour ${article} again,” said Ada Brandt, who was there, and an official who asked not to be named said that nobody had been told.</p>`;
const body = (article: number) =>
  `<article><h1>Harbour ${article}</h1>${Array.from({length: 40}, (_, at) => paragraph(article, at)).join('')}</article>`;

const browser = await launchForBench();
await browser.context.route(`${site}/**`, route =>
  route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><title>Harbours</title><body>${body(0)}</body></html>`,
  }),
);
const page = await browser.context.newPage();
await page.goto(`${site}/harbour-0`);
await readPage(browser, page);
const tabId = await tabIdOf(browser, page);

async function turnTo(article: number): Promise<void> {
  await page.evaluate(
    ({html, address}) => {
      history.pushState(null, '', address);
      document.body.innerHTML = html;
    },
    {html: body(article), address: `/harbour-${article}`},
  );
  for (;;) {
    const state = await askTab(await browser.background(), tabId, 'describePage', null);
    if (state?.state === 'analysed' && state.article.url.endsWith(`/harbour-${article}`)) {
      if (state.article.text.includes(`harbour ${article} again`)) return;
    }
    await wait(50);
  }
}

for (let article = 1; article <= before; article += 1) await turnTo(article);
const pageBefore = await pageMemory(page);
const workerBefore = await workerHeap(browser);
for (let article = before + 1; article <= before + articles; article += 1) await turnTo(article);
const pageAfter = await pageMemory(page);
const workerAfter = await workerHeap(browser);
await browser.close();

reportFigures(
  [
    atMost(
      `page: detached nodes after ${articles} articles`,
      pageAfter.detached - pageBefore.detached,
      0,
      '',
      'more than before',
    ),
    atMost('page: nodes, after ÷ before', pageAfter.nodes / pageBefore.nodes, 1.05),
    atMost('page: listeners, after ÷ before', pageAfter.listeners / pageBefore.listeners, 1.05),
    atMost(
      'page: heap, after ÷ before',
      pageAfter.heap / pageBefore.heap,
      1.1,
      '',
      `(${pageBefore.heap.toFixed(0)} KB before)`,
    ),
    atMost(
      'background: heap, after ÷ before',
      workerAfter / workerBefore,
      1.1,
      '',
      `(${workerBefore.toFixed(0)} KB before)`,
    ),
  ],
  values.json,
);
