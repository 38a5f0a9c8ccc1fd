import {readFileSync} from 'node:fs';
import {shippedKernel} from '../../../scripts/kernel/shipped-kernel';
import type {AttributionModel} from '../../../src/core/statements/attribution-model';
import {createModel} from '../../../src/core/statements/model/create-model';
import {loadKernel} from '../../../src/core/statements/model/net/kernel';
import {parseWeights} from '../../../src/core/statements/model/weights/parse-weights';

const weights = new URL('../../../src/core/statements/model/weights/en.bin', import.meta.url);
let model: AttributionModel | undefined;

/** The model that the extension ships, opened once. */
export function openModel(): AttributionModel {
  model ??= createModel({
    weights: parseWeights(new Uint8Array(readFileSync(weights))),
    kernel: loadKernel(shippedKernel()),
  });
  return model;
}
