// The net's inner loops, in AssemblyScript with SIMD. `scripts/build-kernel.ts` makes `weights/kernel.wasm` of it.
// Layouts are those of `simd-engine.ts`.

export {embed} from './embedding';
export {project, recur} from './gru';
export {score} from './scores';
