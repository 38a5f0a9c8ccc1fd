import type {AttributionModel} from '../../core/statements/attribution-model';
import type {LocateAll} from '../keeping/locate-annotations';
import type {DetectorParts} from './detector';

/**
 * What finds statements in an article, and words that were kept of it: more than half of all code that runs in the background, and
 * none that a menu, a badge or the library needs. It is a script of its own, so that a worker that the browser wakes for those does
 * not read it.
 */
export interface DetectionScript extends Omit<DetectorParts, 'loadModel'> {
  /** Throws when the weights are damaged; without WebAssembly it runs slower. */
  openModel(weights: Uint8Array, kernel: Uint8Array): AttributionModel;
  readonly locateAll: LocateAll;
}

const path = 'detection.js';

/** Where the two scripts meet. */
const place = Symbol.for('hearsay.detection');

export function offerDetection(script: DetectionScript): void {
  Reflect.set(globalThis, place, script);
}

/**
 * To be called in the background's first turn: a worker may load later only what it loaded while it was being installed, which the
 * browser then keeps with it.
 */
export function keepDetection(): void {
  addEventListener('install', () => importScripts(path));
}

/** Loads the script where that was not done: Firefox's event page has it from the start. Throws when it is missing. */
export function openDetection(): DetectionScript {
  if (!Reflect.has(globalThis, place)) importScripts(path);
  const script: unknown = Reflect.get(globalThis, place);
  if (!isDetection(script)) throw new Error(`${path} brings nothing that detects.`);
  return script;
}

/** Of the same build: the browser keeps a version's scripts together. */
function isDetection(value: unknown): value is DetectionScript {
  return typeof value === 'object' && value !== null && 'detect' in value && 'openModel' in value;
}
