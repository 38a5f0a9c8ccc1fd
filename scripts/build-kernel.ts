import {writeFileSync} from 'node:fs';
import {compileKernel} from './kernel/compile-kernel';
import {kernelFile} from './kernel/shipped-kernel';

const code = await compileKernel(process.cwd());
writeFileSync(kernelFile, code);
console.log(`${kernelFile}: ${code.length} bytes of WebAssembly`);
