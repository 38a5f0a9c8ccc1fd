import {checksum} from '../../src/core/statements/model/weights/checksum';
import {
  aligned,
  formatVersion,
  headerBytes,
  magic,
  shapeFields,
} from '../../src/core/statements/model/weights/file-format';
import {directions, sectionsOf} from '../../src/core/statements/model/weights/sections';
import type {NetShape} from '../../src/core/statements/model/weights/weights';
import {quantise, transpose} from './quantise';
import type {LearntNet} from './read-net';

/** What is learnt on this side of the training. */
export interface LearntTables {
  contentLinks: Float32Array;
  sourceLinks: Float32Array;
  confidence: Float32Array;
}

/** A weights file as `parseWeights` reads it. */
export function formatWeights(lang: string, net: LearntNet, tables: LearntTables): Uint8Array {
  const shape: NetShape = {...net, linkBits: Math.log2(tables.contentLinks.length)};
  const values = sectionValues(net, tables);
  const places: {start: number; bytes: Uint8Array}[] = [];
  let end = headerBytes;
  for (const [name, section] of sectionsOf(shape)) {
    const value = values.get(name);
    if (!value || value.length !== section.length) {
      throw new Error(`Section ${name} has ${value?.length ?? 'no'} numbers, not ${section.length}.`);
    }
    const start = aligned(end);
    places.push({start, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength)});
    end = start + value.byteLength;
  }
  const file = new Uint8Array(aligned(end));
  for (const {start, bytes} of places) file.set(bytes, start);
  const header = new DataView(file.buffer);
  header.setUint32(0, magic, true);
  header.setUint32(4, formatVersion, true);
  for (const [i, letter] of [...lang].entries()) header.setUint8(12 + i, letter.charCodeAt(0));
  for (const [i, field] of shapeFields.entries()) header.setUint32(16 + 4 * i, shape[field], true);
  header.setUint32(8, checksum(file.subarray(12)), true);
  return file;
}

type Numbers = Int8Array | Uint8Array | Float32Array;

function sectionValues(net: LearntNet, tables: LearntTables): Map<string, Numbers> {
  const values = new Map<string, Numbers>();
  const tensor = (name: string) => {
    const found = net.tensors.get(name);
    if (!found) throw new Error(`The net has no ${name}.`);
    return found;
  };
  const matrix = (name: string, rowMajor: Float32Array, rows: number) => {
    const bytes = quantise(rowMajor, rows, rowMajor.length / rows);
    values.set(name, bytes.values).set(`${name}.scales`, bytes.scales);
  };
  matrix('embedding', tensor('embedding').values, 2 ** net.rowBits);
  values.set('known', Uint8Array.from(net.known));
  for (let layer = 0; layer < net.layers; layer++) {
    for (const direction of directions) {
      for (const kind of ['input', 'recurrent']) {
        const name = `${kind}.${layer}.${direction}`;
        const {dimensions, values: floats} = tensor(name);
        const [inputs = 0, outputs = 0] = dimensions;
        matrix(name, transpose(floats, inputs, outputs), outputs);
        values.set(`${kind}_bias.${layer}.${direction}`, tensor(`${kind}_bias.${layer}.${direction}`).values.slice());
      }
    }
  }
  for (const name of ['output', 'output_bias', 'transitions']) values.set(name, tensor(name).values.slice());
  return values
    .set('content_links', tables.contentLinks)
    .set('source_links', tables.sourceLinks)
    .set('confidence', tables.confidence);
}
