import {writeFileSync} from 'node:fs';
import {compileKernel} from './kernel/compile-kernel';
import {formatKernelCode} from './kernel/format-kernel-code';

const target = 'src/core/statements/model/net/kernel-code.ts';
const code = await compileKernel(process.cwd());
writeFileSync(target, formatKernelCode(code));
console.log(`${target}: ${code.length} bytes of WebAssembly`);
