import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {assembleWeights} from './assemble-weights';
import {formatModelCard} from './card/format-model-card';
import {readCorpus} from './corpus';
import {exportFeatures} from './features/export-features';
import {learn} from './python';
import {readNet} from './weights/read-net';

export interface TrainingOptions {
  /** Folder with `train.jsonl` and `dev.jsonl`. */
  corpus: string;
  /** Folder for features, checkpoints and teachers; a run goes on from what it finds there. */
  work: string;
  lang: string;
  seed: number;
  /** Of each teacher; the recipe's own number when undefined. */
  epochs: number | undefined;
  /** The hand-written part of the model card. */
  notes: string;
}

/** A weights file and its card. */
export interface Trained {
  weights: Uint8Array;
  card: string;
}

/** How many teachers learn side by side. */
const jobs = 2;
const folds = 4;

/** Trains everything: features, teachers, the net that they teach, the linker, the confidence. */
export async function trainModel({corpus, work, lang, seed, epochs, notes}: TrainingOptions): Promise<Trained> {
  const train = readCorpus(join(corpus, 'train.jsonl'));
  const dev = readCorpus(join(corpus, 'dev.jsonl'));
  if (!existsSync(join(work, 'dev', 'articles.json'))) {
    console.log('reading the corpus');
    exportFeatures(train, join(work, 'train'));
    exportFeatures(dev, join(work, 'dev'));
  }
  const options = [
    '--work',
    work,
    '--seed',
    String(seed),
    ...(epochs === undefined ? [] : ['--epochs', String(epochs)]),
  ];
  await Promise.all(
    Array.from({length: jobs}, (_, job) => {
      const own = Array.from({length: folds}, (_, fold) => fold).filter(fold => fold % jobs === job);
      return learn('teachers', [...options, '--folds', ...own.map(String)]);
    }),
  );
  if (!existsSync(join(work, 'unseen.u8'))) await learn('unseen', options);
  if (!existsSync(join(work, 'net', 'known.bits'))) await learn('student', options);
  const weights = await assembleWeights(
    lang,
    readNet(join(work, 'net')),
    train,
    dev,
    readFileSync(join(work, 'unseen.u8')),
    seed,
  );
  return {weights, card: await formatModelCard({weights, train, dev, lang, notes})};
}
