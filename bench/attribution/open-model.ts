import {readFileSync} from 'node:fs';
import {shippedKernel} from '../../scripts/kernel/shipped-kernel';
import type {AttributionModel} from '../../src/core/statements/attribution-model';
import {createModel} from '../../src/core/statements/model/create-model';
import {loadKernel} from '../../src/core/statements/model/net/kernel';
import {parseWeights} from '../../src/core/statements/model/weights/parse-weights';

/** The weights that the extension ships. */
export const shippedWeights = 'src/core/statements/model/weights/en.bin';

/** The model as the extension opens it; `plain` without WebAssembly. */
export function openModel(path: string, plain: boolean): AttributionModel {
  const weights = parseWeights(new Uint8Array(readFileSync(path)));
  return createModel({weights, kernel: plain ? undefined : loadKernel(shippedKernel())});
}
