import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import asc from 'assemblyscript/asc';

/** The kernel's source, in AssemblyScript. */
const kernelSource = 'src/core/statements/model/net/assembly/kernel.ts';

/** Compiles the kernel. The same compiler gives the same bytes. */
export async function compileKernel(root: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  const out = join(folder, 'gru.wasm');
  try {
    const options = ['--baseDir', root, '--enable', 'simd', '--runtime', 'stub', '--noAssert', '-O3', '--outFile', out];
    const {error, stderr} = await asc.main([kernelSource, ...options]);
    if (error) throw new Error(`The kernel does not compile: ${stderr.toString()}`);
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
