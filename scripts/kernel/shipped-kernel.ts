import {readFileSync} from 'node:fs';

/** The compiled kernel, as the extension ships it. */
export const kernelFile = 'src/core/statements/model/weights/kernel.wasm';

/** Its bytes, for tools that run the model outside of a browser. */
export function shippedKernel(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(kernelFile));
}
