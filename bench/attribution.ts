// npm run bench:attribution -- --corpus FILE --out PREDICTIONS.jsonl   what the extension finds, an article a line, for a scorer
//   --model-only     the model without the rules around it
//   --plain          without WebAssembly
//   --weights FILE   other weights than the extension's
//   --calibration    whether the confidences keep what they promise, by the corpus's own labels
//   --speed          milliseconds for 800 words, beside compromise
//   --json FILE      the scores, for `npm run bench`
import {createWriteStream, existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {formatReliability, reliability} from '../training/calibration/reliability';
import {readCorpus} from '../training/corpus';
import {rightAttributions} from '../training/scoring/right-attributions';
import {scoreArticles} from '../training/scoring/score-articles';
import {type FoundAttribution, findByModelAlone, findStatements} from './attribution/found';
import {openModel, shippedWeights} from './attribution/open-model';
import {timeSideBySide} from './attribution/time-side-by-side';
import {reportFigures} from './report/figures';

const {values: options} = parseArgs({
  options: {
    corpus: {type: 'string', default: '../shared/corpora/polnear/dev.jsonl'},
    out: {type: 'string'},
    weights: {type: 'string', default: shippedWeights},
    'model-only': {type: 'boolean', default: false},
    plain: {type: 'boolean', default: false},
    calibration: {type: 'boolean', default: false},
    speed: {type: 'boolean', default: false},
    json: {type: 'string'},
  },
});
if (!existsSync(options.corpus)) {
  console.error(
    `There is no ${options.corpus}. The project carries no corpus: give one with --corpus (training/README.md).`,
  );
  process.exit(2);
}

const articles = readCorpus(options.corpus);
const model = openModel(options.weights, options.plain);
const find = options['model-only'] ? findByModelAlone : findStatements;
const out = options.out === undefined ? undefined : createWriteStream(options.out);
const found: FoundAttribution[][] = [];
let total = 0;
for (const article of articles) {
  const start = performance.now();
  const attributions = await find(article, model);
  const ms = performance.now() - start;
  total += ms;
  found.push(attributions);
  out?.write(`${JSON.stringify({id: article.id, attributions, ms: Math.round(ms * 10) / 10})}\n`);
}
out?.end();

const scores = scoreArticles(articles, found);
reportFigures(
  Object.entries(scores).map(([name, value]) => ({
    what: `F1 of ${name}`,
    measured: value.toFixed(3),
    reference: `${articles.length} articles that the net was not trained on`,
    holds: null,
  })),
  options.json,
);
console.log(
  `${articles.length} articles, ${found.flat().length} statements, ${(total / articles.length).toFixed(1)} ms an article`,
);
if (options.calibration) {
  const claims = articles.flatMap((article, i) => {
    const own = found[i] ?? [];
    const right = rightAttributions(article, own);
    return own.map(({confidence}, j) => ({confidence, right: right[j] ?? false}));
  });
  console.log(formatReliability(reliability(claims)));
}
if (options.speed) {
  const times = await timeSideBySide(
    articles.map(({text}) => text),
    options.weights,
  );
  console.table(
    Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, {'ms for 800 words': ms.toFixed(1)}])),
  );
}
