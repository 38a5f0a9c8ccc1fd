// npm run bench:scale -- [--articles 20,200,2000] [--json FILE]
// Fills the extension in Chromium with libraries of made articles, 50 annotations each, and prints what searching, saving,
// exporting and changing all cost, and how that grows.
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browser/ensure-browser';
import {launchExtension} from '../scripts/browser/launch-extension';
import {build} from '../scripts/build/build';
import {everything} from '../src/core/library/wanted';
import {reportFigures} from './report/figures';
import {figuresOf} from './scale/figures-of';
import {fill} from './scale/fill';
import {annotationsEach} from './scale/make-library';
import {measureAll, measureSaves, measureSearches, type Times} from './scale/measure';
import {stopWorker} from './scale/stop-worker';
import {median, timeCall} from './scale/time-calls';

const {values} = parseArgs({
  options: {articles: {type: 'string', default: '20,200,2000'}, json: {type: 'string'}},
});

async function measure(articles: number): Promise<Times> {
  const browser = await launchExtension({
    executablePath: ensureBrowser(),
    headless: true,
    viewport: {width: 1280, height: 900},
  });
  try {
    const ownPage = await browser.context.newPage();
    await ownPage.goto(`chrome-extension://${browser.extensionId}/privacy.html`);
    await fill(ownPage, articles);
    const asked = {
      wanted: {...everything, words: 'harbour'},
      bin: false,
      order: 'newest',
      start: 0,
      count: 50,
    } as const;
    const {ms: indexing} = await timeCall(ownPage, 'findAnnotations', asked);
    const first: number[] = [];
    for (let round = 0; round < 5; round++) {
      await stopWorker(browser.context);
      first.push((await timeCall(ownPage, 'findAnnotations', asked)).ms);
    }
    return {
      'make the index anew': indexing,
      'first search of a worker': median(first),
      ...(await measureSearches(ownPage)),
      ...(await measureSaves(ownPage)),
      ...(await measureAll(ownPage)),
    };
  } finally {
    await browser.close();
  }
}

build();
const sizes = values.articles.split(',').map(Number);
const all: Times[] = [];
for (const size of sizes) all.push(await measure(size));
const table: Record<string, Record<string, string>> = {};
for (const name of Object.keys(all[0] ?? {})) {
  const row: Record<string, string> = {};
  for (const [index, size] of sizes.entries()) {
    row[`${size * annotationsEach}, ms`] = (all[index]?.[name] ?? Number.NaN).toFixed(1);
  }
  row.growth = `${((all.at(-1)?.[name] ?? Number.NaN) / (all[0]?.[name] ?? Number.NaN)).toFixed(1)} ×`;
  table[name] = row;
}
console.table(table);
reportFigures(figuresOf(sizes, all), values.json);
