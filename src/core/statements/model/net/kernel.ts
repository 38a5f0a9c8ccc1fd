/** What `assembly/kernel.ts` exports. Arguments are byte offsets into `memory`, and counts. */
export interface Kernel {
  readonly memory: KernelMemory;
  embed(
    pieces: number,
    count: number,
    each: number,
    known: number,
    slotShift: number,
    table: number,
    scales: number,
    rowMask: number,
    width: number,
    found: number,
    out: number,
  ): void;
  project(
    x: number,
    count: number,
    width: number,
    weights: number,
    scales: number,
    biases: number,
    out: number,
    outputs: number,
  ): void;
  recur(
    projected: number,
    count: number,
    hidden: number,
    weights: number,
    scales: number,
    biases: number,
    state: number,
    out: number,
    stride: number,
    step: number,
  ): void;
  score(states: number, count: number, width: number, weights: number, biases: number, out: number): void;
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** As much of WebAssembly as is used here. The core is compiled without any browser's types. */
interface WebAssemblyLike {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => {exports: object};
}

function isWebAssembly(value: unknown): value is WebAssemblyLike {
  return typeof value === 'object' && value !== null && 'Module' in value && 'Instance' in value;
}

function isKernel(value: object): value is Kernel {
  return ['memory', 'embed', 'project', 'recur', 'score'].every(name => name in value);
}

/** A new kernel with its own memory, of a compiled module; `undefined` where WebAssembly or its SIMD is missing or forbidden. */
export function loadKernel(code: Uint8Array): Kernel | undefined {
  const webAssembly: unknown = Reflect.get(globalThis, 'WebAssembly');
  if (!isWebAssembly(webAssembly)) return undefined;
  try {
    const {exports} = new webAssembly.Instance(new webAssembly.Module(code));
    return isKernel(exports) ? exports : undefined;
  } catch {
    // A browser without SIMD, or a page's policy that forbids compiling: the plain engine does the work.
    return undefined;
  }
}
