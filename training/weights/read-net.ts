import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the learning side wrote: all parameters as floats, by name. */
export interface LearntNet {
  embedding: number;
  hidden: number;
  layers: number;
  rowBits: number;
  slotBits: number;
  tensors: Map<string, {dimensions: number[]; values: Float32Array}>;
  known: Uint8Array;
}

/** Reads a directory that `learn/student.py` wrote. */
export function readNet(directory: string): LearntNet {
  const about = JSON.parse(readFileSync(join(directory, 'net.json'), 'utf8'));
  const bytes = readFileSync(join(directory, 'net.f32'));
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const tensors: LearntNet['tensors'] = new Map();
  let start = 0;
  for (const [name, dimensions] of Object.entries<number[]>(about.shapes)) {
    const length = dimensions.reduce((a, b) => a * b, 1);
    tensors.set(name, {dimensions, values: floats.subarray(start, start + length)});
    start += length;
  }
  const {embedding, hidden, layers, rowBits, slotBits} = about;
  return {embedding, hidden, layers, rowBits, slotBits, tensors, known: readFileSync(join(directory, 'known.bits'))};
}
