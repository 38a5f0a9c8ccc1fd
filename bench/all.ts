// npm run bench -- [--only NAME,NAME] [--pages FOLDER] [--corpus FILE]
// Runs every benchmark and writes `bench/RESULTS.md`. Those whose texts are not there say so and are left out.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Figure} from './report/figures';
import {formatResults, formatSection, type Section, sectionsIn} from './report/format-results';
import {describeMachine} from './report/machine';

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    pages: {type: 'string', default: '../shared/pages'},
    corpus: {type: 'string', default: '../shared/corpora/polnear/dev.jsonl'},
  },
});

/** `needs`: a file that it cannot run without. Without `figures` its last lines are told as they are. */
const benchmarks: readonly {name: string; args: readonly string[]; needs?: string; figures: boolean}[] = [
  {name: 'pages', args: [values.pages], needs: join(values.pages, 'manifest.json'), figures: true},
  {name: 'detection', args: ['--corpus', values.corpus], figures: true},
  {name: 'worker', args: [], figures: true},
  {name: 'memory', args: [], figures: true},
  {name: 'panel', args: [], figures: false},
  {name: 'scale', args: [], figures: false},
  {name: 'anchoring', args: ['--speed', values.corpus], needs: values.corpus, figures: false},
  {name: 'attribution', args: ['--corpus', values.corpus, '--speed'], needs: values.corpus, figures: false},
  {name: 'pairs', args: ['--pages', values.pages], needs: join(values.pages, 'manifest.json'), figures: false},
];
/** Lines of what a benchmark without figures prints that are told. */
const told = 24;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const only = values.only?.split(',');
const where = `${new Date().toISOString().slice(0, 10)}, ${describeMachine()}`;
const report = 'bench/RESULTS.md';
const earlier = sectionsIn(existsSync(report) ? readFileSync(report, 'utf8') : '');
const sections = benchmarks
  .filter(({name}) => existsSync(`bench/${name}.ts`))
  .flatMap(benchmark => {
    const isAsked = only === undefined || only.includes(benchmark.name);
    if (isAsked) return formatSection(run(benchmark), where);
    return earlier.get(`## npm run bench:${benchmark.name}`) ?? [];
  });
rmSync(folder, {recursive: true});
writeFileSync(report, formatResults(sections));
console.log('bench/RESULTS.md is written.');

function run({name, args, needs, figures}: (typeof benchmarks)[number]): Section {
  const command = `npm run bench:${name}`;
  const blank = {command, figures: [], printed: '', problem: undefined};
  if (needs !== undefined && !existsSync(needs)) {
    return {...blank, problem: 'Not run: the texts that it reads are not part of the project.'};
  }
  console.log(`— ${command}`);
  const json = join(folder, `${name}.json`);
  const tsx = ['--import', 'tsx', `bench/${name}.ts`, ...args, ...(figures ? ['--json', json] : [])];
  const {stdout, status} = spawnSync(process.execPath, tsx, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 ** 2,
  });
  if (figures && existsSync(json)) return {...blank, figures: figuresIn(json)};
  if (status !== 0) return {...blank, problem: `It ended with ${status}.`, printed: lastLines(stdout)};
  return {...blank, printed: lastLines(stdout)};
}

function figuresIn(json: string): readonly Figure[] {
  const written: {figures?: readonly Figure[]} = JSON.parse(readFileSync(json, 'utf8'));
  return written.figures ?? [];
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-told).join('\n');
}
