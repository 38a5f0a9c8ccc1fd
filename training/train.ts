import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {canLearn, pythonPath} from './python';
import {trainModel} from './train-model';

const {values: options} = parseArgs({
  options: {
    corpus: {type: 'string'},
    out: {type: 'string'},
    work: {type: 'string', default: 'training/work/run'},
    lang: {type: 'string', default: 'en'},
    seed: {type: 'string', default: '1'},
    epochs: {type: 'string'},
  },
});

if (!options.corpus || !options.out) {
  console.error('usage: npm run train -- --corpus DIR --out DIR [--work DIR] [--lang en] [--seed 1] [--epochs N]');
  console.error('DIR of the corpus holds train.jsonl and dev.jsonl; --work keeps what a broken run goes on from.');
  process.exit(2);
}
const corpus = resolve(options.corpus);
for (const file of ['train.jsonl', 'dev.jsonl']) {
  if (existsSync(join(corpus, file))) continue;
  console.error(
    `There is no ${join(corpus, file)}: training needs a labelled corpus, which the project does not carry.`,
  );
  process.exit(2);
}
if (!canLearn()) {
  console.error(
    `${pythonPath()} lacks what training/requirements.txt lists: training/README.md says how to install it.`,
  );
  process.exit(2);
}
const {weights, card} = await trainModel({
  corpus,
  work: resolve(options.work),
  lang: options.lang,
  seed: Number(options.seed),
  epochs: options.epochs === undefined ? undefined : Number(options.epochs),
  notes: readFileSync(join(import.meta.dirname, 'card', 'notes.md'), 'utf8'),
});
mkdirSync(options.out, {recursive: true});
writeFileSync(join(options.out, `${options.lang}.bin`), weights);
writeFileSync(join(options.out, 'MODEL_CARD.md'), card);
console.log(`${options.out}: ${options.lang}.bin (${weights.length} bytes) and MODEL_CARD.md`);
