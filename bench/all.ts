// npm run bench -- [--full] [--only NAME,NAME] [--pages FOLDER] [--corpus FILE]
// Runs every benchmark, shows what it prints, and writes `bench/RESULTS.md`: half an hour on a machine that does
// nothing else. `--full`: every page with its scripts on too, the largest library, and pages that were captured twice.
// Those whose texts are not there say so and are left out.
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Figure} from './report/figures';
import {formatResults, formatSection, type Section, sectionsIn} from './report/format-results';
import {describeMachine} from './report/machine';
import {runShown} from './report/run-shown';

const {values} = parseArgs({
  options: {
    full: {type: 'boolean', default: false},
    only: {type: 'string'},
    pages: {type: 'string', default: '../shared/pages'},
    corpus: {type: 'string', default: '../shared/corpora/polnear/dev.jsonl'},
  },
});

interface Benchmark {
  readonly name: string;
  readonly args: readonly string[];
  /** A file that it cannot run without. */
  readonly needs?: string;
  /** Whether its last lines are told besides its figures. */
  readonly isTold?: boolean;
  readonly isOnlyFull?: boolean;
}

const manifest = join(values.pages, 'manifest.json');
const benchmarks: readonly Benchmark[] = [
  {name: 'pages', args: [values.pages, '--scripts', values.full ? 'both' : 'some'], needs: manifest},
  {name: 'cost', args: [values.pages], needs: manifest},
  {name: 'detection', args: ['--corpus', values.corpus]},
  {name: 'growth', args: []},
  {name: 'worker', args: []},
  {name: 'memory', args: []},
  {name: 'reading', args: []},
  {name: 'panel', args: []},
  {name: 'scale', args: ['--articles', values.full ? '20,200,2000' : '20,200'], isTold: true},
  {name: 'anchoring', args: ['--speed', values.corpus], needs: values.corpus, isTold: true},
  {name: 'attribution', args: ['--corpus', values.corpus], needs: values.corpus},
  {name: 'pairs', args: ['--pages', values.pages], needs: manifest, isOnlyFull: true},
];
/** Lines of what a benchmark prints that are told. */
const told = 32;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const only = values.only?.split(',');
const report = 'bench/RESULTS.md';
const earlier = sectionsIn(existsSync(report) ? readFileSync(report, 'utf8') : '');
const sections: string[] = [];
for (const benchmark of benchmarks.filter(({name}) => existsSync(`bench/${name}.ts`))) {
  const isAsked = only?.includes(benchmark.name) ?? (values.full || benchmark.isOnlyFull !== true);
  const before = earlier.get(`## npm run bench:${benchmark.name}`);
  if (isAsked) {
    const began = Date.now();
    const section = await run(benchmark);
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    console.log(`— ${section.command} took ${minutes} minutes.`);
    const day = new Date().toISOString().slice(0, 10);
    sections.push(formatSection(section, `${day}, ${describeMachine()}; ${minutes} minutes`));
  } else if (before !== undefined) sections.push(before);
}
rmSync(folder, {recursive: true});
writeFileSync(report, formatResults(sections));
console.log('bench/RESULTS.md is written.');

async function run({name, args, needs, isTold = false}: Benchmark): Promise<Section> {
  const command = `npm run bench:${name}`;
  const blank = {command, figures: [], printed: '', problem: undefined};
  if (needs !== undefined && !existsSync(needs)) {
    return {...blank, problem: 'Not run: the texts that it reads are not part of the project.'};
  }
  console.log(`— ${command}`);
  const json = join(folder, `${name}.json`);
  const {stdout, status} = await runShown(['--import', 'tsx', `bench/${name}.ts`, ...args, '--json', json]);
  const figures = existsSync(json) ? figuresIn(json) : [];
  const problem = status === 0 || figures.length > 0 ? undefined : `It ended with ${status}.`;
  return {...blank, figures, problem, printed: isTold || problem !== undefined ? lastLines(stdout) : ''};
}

function figuresIn(json: string): readonly Figure[] {
  const written: {figures?: readonly Figure[]} = JSON.parse(readFileSync(json, 'utf8'));
  return written.figures ?? [];
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-told).join('\n');
}
