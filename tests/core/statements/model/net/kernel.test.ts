import {describe, expect, it} from 'vitest';
import {compileKernel} from '../../../../../scripts/kernel/compile-kernel';
import {loadKernel} from '../../../../../src/core/statements/model/net/kernel';
import {kernelCode} from '../../../../../src/core/statements/model/net/kernel-code';

describe('The kernel', () => {
  it('is what its source compiles to', async () => {
    expect(await compileKernel(process.cwd())).toEqual(kernelCode());
  });

  it('is missing, without an error, where WebAssembly is', () => {
    const {WebAssembly: own} = globalThis;
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    try {
      expect(loadKernel()).toBeUndefined();
    } finally {
      Reflect.set(globalThis, 'WebAssembly', own);
    }
  });
});
