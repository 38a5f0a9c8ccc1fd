import {readFileSync} from 'node:fs';
import {shippedKernel} from '../../../../scripts/kernel/shipped-kernel';
import {createModel} from '../../../../src/core/statements/model/create-model';
import {loadKernel} from '../../../../src/core/statements/model/net/kernel';
import {parseWeights} from '../../../../src/core/statements/model/weights/parse-weights';

export const shippedBytes = new Uint8Array(readFileSync('src/core/statements/model/weights/en.bin'));

/** The model that the extension ships, on either engine. */
export function shippedModel({plain = false, capacity = 2048} = {}) {
  return createModel({
    weights: parseWeights(shippedBytes),
    kernel: plain ? undefined : loadKernel(shippedKernel()),
    capacity,
  });
}
