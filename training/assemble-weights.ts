import {confidenceFeatureCount} from '../src/core/statements/model/confidence/confidence-features';
import {parseWeights} from '../src/core/statements/model/weights/parse-weights';
import {calibrate} from './calibration/calibrate';
import type {GoldArticle} from './corpus';
import {learnLinker} from './linker/learn-linker';
import {formatWeights} from './weights/format-weights';
import type {LearntNet} from './weights/read-net';

/** A weights file from a learnt net: learns the linker on `train`, with the labels that `unseen` holds, and the confidence on `dev`. */
export async function assembleWeights(
  lang: string,
  net: LearntNet,
  train: readonly GoldArticle[],
  dev: readonly GoldArticle[],
  unseen: Uint8Array,
  seed: number,
): Promise<Uint8Array> {
  console.log('learning to link, and how far to trust it');
  const links = learnLinker(train, unseen, seed);
  const untrusting = formatWeights(lang, net, {...links, confidence: new Float32Array(confidenceFeatureCount)});
  return formatWeights(lang, net, {...links, confidence: await calibrate(dev, parseWeights(untrusting))});
}
