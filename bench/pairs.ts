// npm run bench:pairs -- [--pages FOLDER] [--only TEXT] [--out FILE] [--json FILE]
// Keeps every statement of pages captured years ago, in Chromium with the built extension, and looks for them on the same
// address captured later. FOLDER holds manifest.json (`pairs: [{dir, url}]`) and dir/old.html, dir/new.html.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browser/ensure-browser';
import {launchExtension} from '../scripts/browser/launch-extension';
import {listPairs} from './pairs/list-pairs';
import {type PairOutcome, visitTwice} from './pairs/visit-twice';
import {reportFigures} from './report/figures';

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '../shared/pages'},
    only: {type: 'string', default: ''},
    out: {type: 'string'},
    json: {type: 'string'},
  },
});

if (!existsSync(join(values.pages, 'manifest.json'))) {
  console.log(`No pages at ${values.pages}: the project carries none. Give a folder with --pages.`);
  process.exit(1);
}

const browser = await launchExtension({
  executablePath: ensureBrowser(),
  headless: true,
  viewport: {width: 1280, height: 900},
});
const outcomes: PairOutcome[] = [];
try {
  for (const pair of listPairs(readFileSync(join(values.pages, 'manifest.json'), 'utf8'))) {
    if (!pair.dir.includes(values.only)) continue;
    const read = (name: string): Buffer => readFileSync(join(values.pages, pair.dir, name));
    const outcome = await visitTwice(browser, pair, read('old.html'), read('new.html'));
    outcomes.push(outcome);
    console.log(`${outcome.pair}: ${outcome.problem ?? `${outcome.statements.length} statements`}`);
  }
} finally {
  await browser.close();
}

const all = outcomes.flatMap(({statements}) => statements);
const count = (test: (statement: (typeof all)[number]) => boolean): number => all.filter(test).length;
const told = {
  pairs: outcomes.length,
  'pairs that could not be compared': outcomes.filter(({problem}) => problem !== undefined).length,
  'statements kept': all.length,
  'whose words stand in the new article': count(({stands}) => stands),
  '… found unchanged': count(({stands, state}) => stands && state === 'unchanged'),
  '… found, and called changed': count(({stands, state}) => stands && state === 'changed'),
  '… called gone': count(({stands, state}) => stands && state === 'gone'),
  'whose words do not': count(({stands}) => !stands),
  '… called gone ': count(({stands, state}) => !stands && state === 'gone'),
  '… called changed': count(({stands, state}) => !stands && state === 'changed'),
  '… called unchanged': count(({stands, state}) => !stands && state === 'unchanged'),
};
reportFigures(
  Object.entries(told).map(([what, number]) => ({
    what: what.trim(),
    measured: String(number),
    reference: '',
    holds: null,
  })),
  values.json,
);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(outcomes, null, 1)}\n`);
