import type {AttributionModel} from '../../core/statements/attribution-model';
import {createModel} from '../../core/statements/model/create-model';
import {loadKernel} from '../../core/statements/model/net/kernel';
import {parseWeights} from '../../core/statements/model/weights/parse-weights';
import {browser} from '../../messaging/browser';
import {oneAtATime} from './one-at-a-time';

/** Where the build puts them, within the extension. */
const weightsPath = 'weights/en.bin';

/** The model from the extension’s own files. Throws when they are missing or damaged; without WebAssembly it runs slower. */
export async function loadModel(): Promise<AttributionModel> {
  const answer = await fetch(browser.runtime.getURL(weightsPath));
  if (!answer.ok) throw new Error(`${weightsPath}: ${answer.status} ${answer.statusText}`);
  const weights = parseWeights(new Uint8Array(await answer.arrayBuffer()));
  return oneAtATime(createModel({weights, kernel: loadKernel()}));
}
