// npm run bench:pages -- DIR [--json FILE] [--only TEXT] [--scripts off|on|both|some]
// Has every page of a folder read by the built extension in Chromium, under its real address, and says what came of each:
// DIR holds `manifest.json` (`pages: [{file, url, category}]`) and the files; `*.truth.txt` beside a page is its article's text.
// `some`: with their scripts off all of them, on every third. Exits with 1 when something that must hold does not.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {collectComplaints} from '../scripts/browser/collect-complaints';
import {columnsOf} from './pages/columns';
import {allFaults, faultsOf} from './pages/faults';
import {figuresOf} from './pages/figures-of';
import {listPages} from './pages/list-pages';
import type {PageRow} from './pages/page-row';
import {sweep} from './pages/sweep';
import {totalsOf} from './pages/totals';
import {launchForBench} from './report/launch-for-bench';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    json: {type: 'string'},
    only: {type: 'string', default: ''},
    scripts: {type: 'string', default: 'both'},
  },
});
const [folder = '../shared/pages'] = positionals;

if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No pages at ${folder}: the project carries none. Give a folder with a manifest.json.`);
  process.exit(2);
}

const pages = listPages(folder).filter(({file}) => file.includes(values.only));
const everyThird = pages.filter((_, at) => at % 3 === 0);
const plan = [
  {mode: 'off', own: values.scripts === 'on' ? [] : pages},
  {mode: 'on', own: values.scripts === 'off' ? [] : values.scripts === 'some' ? everyThird : pages},
] as const;
const visits = plan.reduce((sum, {own}) => sum + own.length, 0);
const rows: PageRow[] = [];
const browser = await launchForBench();
const complaints = collectComplaints(browser.context, `chrome-extension://${browser.extensionId}/`);
for (const {mode, own} of plan) {
  for await (const row of sweep(browser, complaints, own, [mode], true)) {
    rows.push(row);
    const {page, ...rest} = columnsOf(row);
    console.log(`${rows.length}/${visits} ${page}: ${Object.values(rest).join(' · ')}`);
    for (const fault of faultsOf(row)) console.log(`    ${fault.slice(0, 300)}`);
  }
}
await browser.close();
console.table(rows.map(columnsOf));
console.table(totalsOf(rows));
console.table(figuresOf(rows));
const faults = allFaults(rows);
console.log(faults.length === 0 ? 'Everything that must hold does.' : `${faults.length} faults:\n${faults.join('\n')}`);
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({figures: figuresOf(rows), totals: totalsOf(rows), faults, rows}, null, 1)}\n`,
  );
}
process.exitCode = faults.length === 0 ? 0 : 1;
