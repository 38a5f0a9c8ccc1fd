// npm run bench:cost -- [DIR] [--every N] [--json FILE]
// What an analysis takes of a page's thread, by what is done there, beside `Readability.parse` alone and beside the least that
// an extension can take: a bare one that asks one question and marks one range. On every Nth English article of a folder as
// `bench:pages` takes it.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browser/ensure-browser';
import {type BrowserWithExtension, launchExtension} from '../scripts/browser/launch-extension';
import {build} from '../scripts/build/build';
import {makeBare} from './cost/bare-extension';
import {allKinds, type Kind} from './cost/self-times';
import {parseAlone, visitForCost} from './cost/visit-for-cost';
import {listPages} from './pages/list-pages';
import {type Figure, reportFigures} from './report/figures';
import {median} from './report/numbers';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {every: {type: 'string', default: '5'}, json: {type: 'string'}},
});
const [folder = '../shared/pages'] = positionals;
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No pages at ${folder}: the project carries none. Give a folder with a manifest.json.`);
  process.exit(2);
}

interface Visit {
  readonly alone: number;
  readonly ours: ReadonlyMap<Kind, number>;
  readonly bare: ReadonlyMap<Kind, number>;
}

build();
const options = {executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 900}};
const ours = await launchExtension(options);
const bare = await launchExtension({...options, prepare: makeBare});
const english = listPages(folder).filter(({category}) => category === 'en');
const visits: Visit[] = [];
for (const saved of english.filter((_, at) => at % Number(values.every) === 0)) {
  // In turn, so that a machine that others use is as busy for the one as for the others.
  const visit = {
    alone: await parseAlone(ours, saved),
    ours: await visitForCost(ours, saved),
    bare: await visitForCost(bare, saved),
  };
  visits.push(visit);
  console.log(
    `${saved.file}: ${sum(visit.ours).toFixed(0)} ms, bare ${sum(visit.bare).toFixed(0)}, Readability ${visit.alone.toFixed(0)}`,
  );
}
await closeAll(ours, bare);

const share = (of: (visit: Visit) => number) => median(visits.map(visit => of(visit) / visit.alone));
const figure = (what: string, of: (visit: Visit) => ReadonlyMap<Kind, number>, kind?: Kind): Figure => {
  const time = (visit: Visit) => (kind === undefined ? sum(of(visit)) : (of(visit).get(kind) ?? 0));
  return {
    what,
    measured: `${share(time).toFixed(2)} ×`,
    reference: `Readability.parse alone; ${median(visits.map(time)).toFixed(1)} ms`,
    holds: null,
  };
};
reportFigures(
  [
    figure(`an analysis (medians of ${visits.length} pages)`, ({ours: map}) => map),
    ...allKinds.map(kind => figure(`… ${kind}`, ({ours: map}) => map, kind)),
    figure('a bare extension, which marks one range', ({bare: map}) => map),
    ...allKinds.map(kind => figure(`… ${kind}`, ({bare: map}) => map, kind)),
  ],
  values.json,
);

function sum(times: ReadonlyMap<Kind, number>): number {
  return [...times.values()].reduce((total, time) => total + time, 0);
}

async function closeAll(...browsers: readonly BrowserWithExtension[]): Promise<void> {
  for (const browser of browsers) await browser.close();
}
