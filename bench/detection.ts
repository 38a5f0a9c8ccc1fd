// npm run bench:detection -- [--corpus FILE] [--json FILE]
// The whole detection of articles in Node beside compromise's `quotations()`, and how its time grows with the length.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readCorpus} from '../training/corpus';
import {shippedWeights} from './attribution/open-model';
import {timeSideBySide} from './attribution/time-side-by-side';
import {timeByLength} from './detection/time-by-length';
import {atMost, type Figure, reportFigures} from './report/figures';

const {values} = parseArgs({
  options: {corpus: {type: 'string', default: '../shared/corpora/polnear/dev.jsonl'}, json: {type: 'string'}},
});

/** Where there is no corpus: the articles that the tests were written for. */
const ownArticles = 'tests/articles';
const texts = existsSync(values.corpus)
  ? readCorpus(values.corpus).map(({text}) => text)
  : [
      readdirSync(ownArticles)
        .map(name => readFileSync(`${ownArticles}/${name}`, 'utf8'))
        .join('\n\n'),
    ];

const side = await timeSideBySide(texts, shippedWeights);
const {'all of detection, WebAssembly': own = Number.NaN, 'compromise quotations()': other = Number.NaN} = side;
const byLength = await timeByLength(texts);
const [shortest] = byLength;
const longest = byLength.at(-1);
const growth = (longest?.perWord ?? Number.NaN) / (shortest?.perWord ?? Number.NaN);

const figures: Figure[] = [
  atMost(
    'detection ÷ compromise’s quotations(), 800 words',
    own / other,
    0.33,
    '',
    `(${own.toFixed(1)} of ${other.toFixed(1)} ms)`,
  ),
  ...byLength.map(({words, milliseconds, perWord, read}) => ({
    what: `detection of ${words.toLocaleString('en')} words`,
    measured: `${milliseconds.toFixed(0)} ms`,
    reference: `${(1000 * perWord).toFixed(1)} ms for 1,000 words${read < 1 ? `; it reads ${Math.round(100 * read)} % and says so` : ''}`,
    holds: null,
  })),
  atMost('time for a word that is read, 200,000 words ÷ 2,000 words', growth, 1.5, '', 'linear'),
];
reportFigures(figures, values.json);
