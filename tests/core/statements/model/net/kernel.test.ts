import {describe, expect, it} from 'vitest';
import {compileKernel} from '../../../../../scripts/kernel/compile-kernel';
import {shippedKernel} from '../../../../../scripts/kernel/shipped-kernel';
import {loadKernel} from '../../../../../src/core/statements/model/net/kernel';

describe('The kernel', () => {
  it('is what its source compiles to', async () => {
    expect(await compileKernel(process.cwd())).toEqual(shippedKernel());
  });

  it('is missing, without an error, where WebAssembly is', () => {
    const {WebAssembly: own} = globalThis;
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    try {
      expect(loadKernel(shippedKernel())).toBeUndefined();
    } finally {
      Reflect.set(globalThis, 'WebAssembly', own);
    }
  });
});
