import type {AttributionModel} from '../../core/statements/attribution-model';
import {browser} from '../../messaging/browser';
import type {DetectionScript} from './detection';
import {oneAtATime} from './one-at-a-time';

/** Where the build puts them, within the extension. */
const paths = {weights: 'weights/en.bin', kernel: 'weights/kernel.wasm'};

/** The model from the extension’s own files. Throws when they are missing or damaged. */
export async function loadModel(openModel: DetectionScript['openModel']): Promise<AttributionModel> {
  const [weights, kernel] = await Promise.all([read(paths.weights), read(paths.kernel)]);
  return oneAtATime(openModel(weights, kernel));
}

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}
