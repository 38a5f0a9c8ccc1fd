import type {KernelMemory} from './kernel';

const pageBytes = 65536;

/** Vectors are loaded faster from multiples of this. */
const alignment = 16;

/** Hands out places in a kernel's memory, then fills them. */
export class KernelLayout {
  private end = alignment;
  private readonly contents: {at: number; bytes: Uint8Array}[] = [];

  /** A place of so many bytes, for results. */
  reserve(bytes: number): number {
    const at = this.end;
    this.end = Math.ceil((at + bytes) / alignment) * alignment;
    return at;
  }

  /** A place with these numbers in it. */
  put(numbers: Int8Array | Uint8Array | Int16Array | Float32Array | Float64Array): number {
    const at = this.reserve(numbers.byteLength);
    this.contents.push({at, bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)});
    return at;
  }

  /** Grows the memory to hold all places, and writes what was put. */
  writeTo(memory: KernelMemory): void {
    const missing = this.end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    const bytes = new Uint8Array(memory.buffer);
    for (const content of this.contents) bytes.set(content.bytes, content.at);
  }
}
