// npm run bench:scale -- [--articles 20,2000] [--json FILE]
// Fills the extension in Chromium with libraries of made articles, 50 annotations each, and prints what opening, searching,
// saving, exporting, importing and changing all cost, and how that grows. All sizes are open at once and take turns, so that
// what else the machine does falls on each of them alike.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from '../scripts/build/build';
import {reportFigures} from './report/figures';
import {median} from './report/numbers';
import {figuresOf} from './scale/figures-of';
import {annotationsEach} from './scale/make-library';
import type {Measure} from './scale/measure';
import {measuresOfAll} from './scale/measure-all';
import {measuresOfCalls} from './scale/measure-calls';
import {measuresOfPage} from './scale/measure-page';
import {type OpenLibrary, openLibrary} from './scale/open-library';

const {values} = parseArgs({
  options: {articles: {type: 'string', default: '20,2000'}, json: {type: 'string'}},
});

async function measure(
  libraries: readonly OpenLibrary[],
  {name, rounds, measure}: Measure,
): Promise<readonly number[]> {
  const found = libraries.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, library] of libraries.entries()) found[index]?.push(await measure(library, round));
  }
  const medians = found.map(median);
  console.log(name.padEnd(48), ...medians.map(value => value.toFixed(1).padStart(11)));
  return medians;
}

build();
const sizes = values.articles.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
const libraries: OpenLibrary[] = [];
const all: Record<string, readonly number[]> = {};
try {
  for (const articles of sizes) libraries.push(await openLibrary(articles, folder));
  for (const one of [...measuresOfCalls, ...measuresOfPage, ...measuresOfAll]) {
    all[one.name] = await measure(libraries, one);
  }
} finally {
  for (const {browser} of libraries) await browser.close();
  rmSync(folder, {recursive: true, force: true});
}
console.log(`\n| | ${sizes.map(size => (size * annotationsEach).toLocaleString('en')).join(' | ')} | growth |`);
console.log(`| --- | ${sizes.map(() => '---:').join(' | ')} | ---: |`);
for (const [name, medians] of Object.entries(all)) {
  const growth = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
  console.log(`| ${name} | ${medians.map(value => value.toFixed(1)).join(' | ')} | ${growth.toFixed(1)} × |`);
}
reportFigures(figuresOf(sizes, all), values.json);
