// npx tsx training/linker/ablate-linking.ts --corpus DIR --work DIR
// What the linker's and the decoder's ways buy, for the net in a training run's folder: a Markdown table.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {confidenceFeatureCount} from '../../src/core/statements/model/confidence/confidence-features';
import {addMissed} from '../../src/core/statements/model/crf/add-missed';
import {bestLabels} from '../../src/core/statements/model/crf/best-labels';
import {expectedLabels} from '../../src/core/statements/model/crf/expected-labels';
import {marginals} from '../../src/core/statements/model/crf/marginals';
import {allowedTransitions} from '../../src/core/statements/model/crf/transitions';
import {buildSequence} from '../../src/core/statements/model/features/sequence';
import {linkParts} from '../../src/core/statements/model/linking/link-parts';
import {setScene} from '../../src/core/statements/model/linking/scene';
import {PlainEngine} from '../../src/core/statements/model/net/plain/plain-engine';
import {scoreLabels} from '../../src/core/statements/model/net/score-labels';
import {findParts} from '../../src/core/statements/model/parts/find-parts';
import {partSpans} from '../../src/core/statements/model/parts/part-spans';
import {parseWeights} from '../../src/core/statements/model/weights/parse-weights';
import type {Weights} from '../../src/core/statements/model/weights/weights';
import {type GoldArticle, type GoldAttribution, readCorpus} from '../corpus';
import {readArticle} from '../read-article';
import {scoreArticles} from '../scoring/score-articles';
import {formatWeights} from '../weights/format-weights';
import {readNet} from '../weights/read-net';
import {learnLinker} from './learn-linker';

const {values: options} = parseArgs({options: {corpus: {type: 'string'}, work: {type: 'string'}}});
if (!options.corpus || !options.work) {
  console.error('usage: npx tsx training/linker/ablate-linking.ts --corpus DIR --work DIR');
  process.exit(2);
}
const train = readCorpus(join(options.corpus, 'train.jsonl'));
const dev = readCorpus(join(options.corpus, 'dev.jsonl'));
const net = readNet(join(options.work, 'net'));
const unseen = readFileSync(join(options.work, 'unseen.u8'));
/** How labels are told from scores. */
type Decoding = 'best' | 'expected' | 'both';

const longest = 16384;
const noPause = () => Promise.resolve();

function weightsWith(seen: Uint8Array | undefined): Weights {
  const links = learnLinker(train, seen, 1);
  return parseWeights(formatWeights('en', net, {...links, confidence: new Float32Array(confidenceFeatureCount)}));
}

async function find(
  article: GoldArticle,
  weights: Weights,
  engine: PlainEngine,
  decoding: Decoding,
): Promise<GoldAttribution[]> {
  const reading = readArticle(article.text);
  const sequence = buildSequence(reading);
  const transitions = allowedTransitions(weights.transitions);
  const scores = await scoreLabels(sequence, weights.shape.layers, engine, noPause);
  const best = await bestLabels(scores, sequence.classes, transitions, noPause);
  const chances = await marginals(scores, sequence.classes, transitions, noPause);
  const expected = await expectedLabels(chances, sequence.classes, noPause);
  const labels = {best, expected, both: addMissed(best, expected)}[decoding];
  const spans = (part: Parameters<typeof partSpans>[0] | undefined): [number, number][] =>
    part ? partSpans(part, reading, sequence).map(({start, end}) => [start, end]) : [];
  const linked = await linkParts(setScene(reading, sequence, findParts(labels, sequence)), weights, noPause);
  return linked.map(({source, cue, contents}) => ({
    source: spans(source),
    cue: spans(cue),
    content: contents.flatMap(spans),
  }));
}

const [taught, untaught] = [weightsWith(unseen), weightsWith(undefined)];
const rows: [name: string, weights: Weights, decoding: Decoding][] = [
  ['as shipped', taught, 'both'],
  ['the linker learns from gold parts alone', untaught, 'both'],
  ['only the single likeliest path of labels', taught, 'best'],
  ['only the labels right in expectation', taught, 'expected'],
];
console.log('| | source | cue | content | linked |\n| --- | --- | --- | --- | --- |');
for (const [name, weights, decoding] of rows) {
  const engine = new PlainEngine(weights, longest);
  const found = [];
  for (const article of dev) found.push(await find(article, weights, engine, decoding));
  const {source, cue, content, linked} = scoreArticles(dev, found);
  console.log(`| ${name} | ${[source, cue, content, linked].map(value => value.toFixed(3)).join(' | ')} |`);
}
