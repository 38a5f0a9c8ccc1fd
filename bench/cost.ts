// npm run bench:cost -- [DIR] [--every N] [--times N] [--beside FOLDER] [--profile] [--json FILE]
// What an analysis takes of a page's thread, by what is done there, beside `Readability.parse` alone and beside the least that
// an extension can take: a bare one that asks one question and marks one range. On every Nth English article of a folder as
// `bench:pages` takes it. `--beside`: another build of the extension, in turn with this one, to compare the two.
// `--times`: visits to each page, of which the quickest counts: what else the machine does only ever adds.
// `--profile`: instead, what an analysis does in order, with the browser's profiler, and in which sources.
import {cpSync, existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browser/ensure-browser';
import {launchExtension} from '../scripts/browser/launch-extension';
import {build} from '../scripts/build/build';
import {makeBare} from './cost/bare-extension';
import {printProfile} from './cost/profile/print-profile';
import {allKinds, type Kind} from './cost/self-times';
import {parseAlone, visitForCost} from './cost/visit-for-cost';
import {listPages} from './pages/list-pages';
import {type Figure, reportFigures} from './report/figures';
import {median} from './report/numbers';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    every: {type: 'string', default: '5'},
    times: {type: 'string', default: '1'},
    beside: {type: 'string'},
    profile: {type: 'boolean', default: false},
    json: {type: 'string'},
  },
});
const [folder = '../shared/pages'] = positionals;
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No pages at ${folder}: the project carries none. Give a folder with a manifest.json.`);
  process.exit(2);
}

interface Visit {
  readonly alone: number;
  readonly times: ReadonlyMap<string, ReadonlyMap<Kind, number>>;
}

build();
const english = listPages(folder).filter(({category}) => category === 'en');
const chosen = english.filter((_, at) => at % Number(values.every) === 0);
const options = {executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 900}};
const ours = await launchExtension(options);
if (values.profile) {
  await printProfile(ours, chosen);
  await ours.close();
  process.exit();
}
const {beside} = values;
const contestants = new Map([['an analysis', ours]]);
if (beside !== undefined) {
  contestants.set(`with ${beside}`, await launchExtension({...options, prepare: copy => put(beside, copy)}));
}
contestants.set('a bare extension, which marks one range', await launchExtension({...options, prepare: makeBare}));

const visits: Visit[] = [];
for (const saved of chosen) {
  let alone = Number.POSITIVE_INFINITY;
  const times = new Map<string, ReadonlyMap<Kind, number>>();
  for (let time = 0; time < Number(values.times); time += 1) {
    alone = Math.min(alone, await parseAlone(ours, saved));
    // In turn, so that a machine that others use is as busy for the one as for the others.
    const inTurn = [...contestants];
    for (const [name, browser] of time % 2 === 0 ? inTurn : inTurn.reverse()) {
      const visit = await visitForCost(browser, saved);
      const quickest = times.get(name);
      if (quickest === undefined || sum(visit) < sum(quickest)) times.set(name, visit);
    }
  }
  visits.push({alone, times});
  const told = [...times].map(([name, kinds]) => `${name} ${sum(kinds).toFixed(0)} ms`);
  console.log(`${saved.file}: ${told.join(', ')}, Readability ${alone.toFixed(0)}`);
}
for (const browser of contestants.values()) await browser.close();

reportFigures(
  [...contestants.keys()].flatMap(name => [
    figure(`${name} (medians of ${visits.length} pages)`, ({times}) => sum(times.get(name) ?? new Map())),
    ...allKinds.map(kind => figure(`… ${kind}`, ({times}) => times.get(name)?.get(kind) ?? 0)),
  ]),
  values.json,
);

function figure(what: string, timeOf: (visit: Visit) => number): Figure {
  const share = median(visits.map(visit => timeOf(visit) / visit.alone));
  return {
    what,
    measured: `${share.toFixed(2)} ×`,
    reference: `Readability.parse alone; ${median(visits.map(timeOf)).toFixed(1)} ms`,
    holds: null,
  };
}

function sum(times: ReadonlyMap<Kind, number>): number {
  return [...times.values()].reduce((total, time) => total + time, 0);
}

/** Puts another build in the place of a copy of this one. */
function put(other: string, copy: string): void {
  rmSync(copy, {recursive: true});
  cpSync(other, copy, {recursive: true});
}
