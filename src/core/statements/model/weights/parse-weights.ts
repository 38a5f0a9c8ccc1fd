import {checksum} from './checksum';
import {aligned, formatVersion, headerBytes, magic, shapeFields} from './file-format';
import {type directions, type Section, sectionsOf} from './sections';
import type {ByteMatrix, DirectionWeights, NetShape, Weights} from './weights';
import {WeightsError} from './weights-error';

/** Larger numbers in a header are damage, not a net; they would ask for too much memory. */
const largest: NetShape = {embedding: 512, hidden: 512, layers: 4, rowBits: 18, slotBits: 24, linkBits: 18};

/**
 * Reads a weights file: header, checksum and all sections. The bytes are copied where alignment asks for it.
 * @throws WeightsError when the file is not one, is damaged, or of another version.
 */
export function parseWeights(bytes: Uint8Array): Weights {
  if (bytes.length < headerBytes) throw new WeightsError('The weights file is too short.');
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  if (header.getUint32(0, true) !== magic) throw new WeightsError('This is not a weights file.');
  const version = header.getUint32(4, true);
  if (version !== formatVersion)
    throw new WeightsError(`The weights file has version ${version}, not ${formatVersion}.`);
  if (header.getUint32(8, true) !== checksum(bytes.subarray(12)))
    throw new WeightsError('The weights file is damaged.');
  const shape = readShape(header);
  const sections = new SectionReader(bytes, sectionsOf(shape));
  const matrix = (name: string, rows: number, columns: number): ByteMatrix => ({
    rows,
    columns,
    values: sections.int8(name),
    scales: sections.float32(`${name}.scales`),
  });
  const direction = (layer: number, way: (typeof directions)[number]): DirectionWeights => ({
    input: matrix(`input.${layer}.${way}`, 3 * shape.hidden, layer === 0 ? shape.embedding : 2 * shape.hidden),
    recurrent: matrix(`recurrent.${layer}.${way}`, 3 * shape.hidden, shape.hidden),
    inputBias: sections.float32(`input_bias.${layer}.${way}`),
    recurrentBias: sections.float32(`recurrent_bias.${layer}.${way}`),
  });
  return {
    lang: readLang(header),
    shape,
    embedding: matrix('embedding', 2 ** shape.rowBits, shape.embedding),
    known: sections.uint8('known'),
    layers: Array.from({length: shape.layers}, (_, layer) => ({
      forward: direction(layer, 'forward'),
      backward: direction(layer, 'backward'),
    })),
    output: sections.float32('output'),
    outputBias: sections.float32('output_bias'),
    transitions: sections.float32('transitions'),
    contentLinks: sections.float32('content_links'),
    sourceLinks: sections.float32('source_links'),
    confidence: sections.float32('confidence'),
  };
}

function readLang(header: DataView): string {
  let lang = '';
  for (let i = 12; i < 16; i++) {
    const code = header.getUint8(i);
    if (code !== 0) lang += String.fromCharCode(code);
  }
  return lang;
}

function readShape(header: DataView): NetShape {
  const [embedding = 0, hidden = 0, layers = 0, rowBits = 0, slotBits = 0, linkBits = 0] = shapeFields.map(
    (field, index) => {
      const value = header.getUint32(16 + 4 * index, true);
      if (value < 1 || value > largest[field]) throw new WeightsError(`The weights file says ${field} is ${value}.`);
      return value;
    },
  );
  return {embedding, hidden, layers, rowBits, slotBits, linkBits};
}

/** Finds sections by their names. */
class SectionReader {
  private readonly starts = new Map<string, {start: number; section: Section}>();

  constructor(
    private readonly bytes: Uint8Array,
    sections: Map<string, Section>,
  ) {
    let end = headerBytes;
    for (const [name, section] of sections) {
      const start = aligned(end);
      this.starts.set(name, {start, section});
      end = start + section.length * (section.type === 'float32' ? 4 : 1);
    }
    if (bytes.length !== aligned(end))
      throw new WeightsError('The weights file does not have the length that its header asks for.');
  }

  int8(name: string): Int8Array {
    return new Int8Array(this.copy(name));
  }

  uint8(name: string): Uint8Array {
    return new Uint8Array(this.copy(name));
  }

  float32(name: string): Float32Array {
    // Typed arrays take the machine's byte order; every browser's is the file's, little-endian.
    return new Float32Array(this.copy(name));
  }

  private copy(name: string): ArrayBuffer {
    const found = this.starts.get(name);
    if (!found) throw new WeightsError(`The weights file has no section ${name}.`);
    const {start, section} = found;
    const copy = new Uint8Array(section.length * (section.type === 'float32' ? 4 : 1));
    copy.set(this.bytes.subarray(start, start + copy.length));
    return copy.buffer;
  }
}
