// npm run bench:anchoring -- --cases FILE --out FILE      answers cases, a line each, and totals as the last line
// npm run bench:anchoring -- --make TEXTS.jsonl --seed N [--out FILE] [--limit TEXTS] [--kinds 'deleted,lookalike'] [--failures FILE]   makes cases; without --out answers them at once
// npm run bench:anchoring -- --speed TEXTS.jsonl [--json FILE]   the speed of many annotations, beside approx-string-match
import {createWriteStream, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {answerCase} from './anchoring/answer-case';
import {makeCases} from './anchoring/make-cases';
import {parseCase, parseTexts} from './anchoring/parse';
import {Report} from './anchoring/report';
import {measureSpeed} from './anchoring/speed';
import {reportFigures} from './report/figures';

const {values} = parseArgs({
  options: {
    cases: {type: 'string'},
    out: {type: 'string'},
    make: {type: 'string'},
    seed: {type: 'string', default: '1'},
    limit: {type: 'string'},
    kinds: {type: 'string'},
    failures: {type: 'string'},
    speed: {type: 'string'},
    json: {type: 'string'},
  },
});

const out = values.out === undefined ? undefined : createWriteStream(values.out);
const write = (line: object): void => void out?.write(`${JSON.stringify(line)}\n`);
const report = new Report(values.failures);

if (values.make !== undefined) {
  const texts = parseTexts(readFileSync(values.make, 'utf8'));
  const limit = values.limit === undefined ? texts.length : Number(values.limit);
  for (const seed of values.seed.split(',').map(Number)) {
    for (const made of makeCases(texts.slice(0, limit), seed, values.kinds?.split(','))) {
      if (out) write(made);
      else report.take(made, answerCase);
    }
  }
} else if (values.cases !== undefined) {
  for (const line of readFileSync(values.cases, 'utf8').split('\n')) {
    if (line.trim() !== '') write(report.take(parseCase(line), answerCase));
  }
  write(report.totals());
} else if (values.speed !== undefined) {
  reportFigures(await measureSpeed(parseTexts(readFileSync(values.speed, 'utf8'))), values.json);
} else {
  console.log('Nothing to do: give --cases FILE, --make TEXTS.jsonl or --speed TEXTS.jsonl.');
  process.exitCode = 1;
}
out?.end();
report.print();
