import {labelCount} from '../labels';
import type {ByteMatrix, DirectionWeights, Weights} from '../weights/weights';
import type {KernelLayout} from './kernel-layout';

/** 1 as a 16-bit number. States and embeddings lie between −1 and 1. */
const one = 16384;

/** Where one direction's numbers lie in the kernel's memory. */
export interface DirectionPlaces {
  readonly input: number;
  readonly inputScales: number;
  readonly inputBias: number;
  readonly recurrent: number;
  readonly recurrentScales: number;
  readonly recurrentBias: number;
  readonly state: number;
}

/** Where the embedding's numbers lie. */
export interface EmbeddingPlaces {
  readonly known: number;
  readonly table: number;
  readonly scales: number;
}

/** Where the numbers that score labels lie. */
export interface LabelPlaces {
  readonly rows: number;
  readonly biases: number;
}

export function placeDirection(weights: DirectionWeights, hidden: number, layout: KernelLayout): DirectionPlaces {
  const scales = (matrix: ByteMatrix) => layout.put(matrix.scales.map(scale => scale / one));
  return {
    input: layout.put(interleaved(weights.input)),
    inputScales: scales(weights.input),
    inputBias: layout.put(weights.inputBias),
    recurrent: layout.put(interleaved(weights.recurrent)),
    recurrentScales: scales(weights.recurrent),
    recurrentBias: layout.put(weights.recurrentBias),
    // Floats, their 16-bit twins, and sums.
    state: layout.reserve(4 * hidden + 2 * hidden + 4 * 3 * hidden),
  };
}

export function placeEmbedding({embedding, known}: Weights, layout: KernelLayout): EmbeddingPlaces {
  if (embedding.columns % 8 !== 0)
    throw new RangeError(`An embedding of ${embedding.columns} numbers does not fit the kernel.`);
  return {known: layout.put(known), table: layout.put(embedding.values), scales: layout.put(embedding.scales)};
}

export function placeLabels({output, outputBias, shape}: Weights, layout: KernelLayout): LabelPlaces {
  if (output.length !== 2 * shape.hidden * 7) throw new RangeError('The kernel scores seven labels.');
  const rows = new Float32Array(2 * shape.hidden * 8);
  for (let at = 0; at < output.length; at++)
    rows[Math.floor(at / labelCount) * 8 + (at % labelCount)] = (output[at] ?? 0) / one;
  const biases = new Float32Array(8);
  biases.set(outputBias);
  return {rows: layout.put(rows), biases: layout.put(biases)};
}

/** Rows by 32; within them, for each two inputs, the 32 rows' two weights side by side: one multiplication serves four rows. */
function interleaved({values, rows, columns}: ByteMatrix): Int16Array {
  if (rows % 32 !== 0 || columns % 2 !== 0)
    throw new RangeError(`A matrix of ${rows} × ${columns} does not fit the kernel.`);
  const out = new Int16Array(rows * columns);
  let at = 0;
  for (let block = 0; block < rows; block += 32) {
    for (let column = 0; column < columns; column += 2) {
      for (let row = block; row < block + 32; row++) {
        out[at++] = values[row * columns + column] ?? 0;
        out[at++] = values[row * columns + column + 1] ?? 0;
      }
    }
  }
  return out;
}
