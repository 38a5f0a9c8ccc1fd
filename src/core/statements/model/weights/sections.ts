import {confidenceFeatureCount} from '../confidence/confidence-features';
import {transitionClassCount} from '../features/transition-classes';
import {labelCount} from '../labels';
import type {NetShape} from './weights';

/** A stretch of a weights file: numbers of one type. */
export interface Section {
  readonly type: 'int8' | 'uint8' | 'float32';
  readonly length: number;
}

/** The directions of a layer, in the order of the file. */
export const directions = ['forward', 'backward'] as const;

/** The sections of a weights file of the given shape, in their order. Each begins at a multiple of four bytes. */
export function sectionsOf(shape: NetShape): Map<string, Section> {
  const {embedding, hidden, layers, rowBits, slotBits, linkBits} = shape;
  const sections = new Map<string, Section>();
  const matrix = (name: string, rows: number, columns: number) => {
    sections.set(name, {type: 'int8', length: rows * columns});
    sections.set(`${name}.scales`, {type: 'float32', length: rows});
  };
  const floats = (name: string, length: number) => sections.set(name, {type: 'float32', length});

  matrix('embedding', 2 ** rowBits, embedding);
  sections.set('known', {type: 'uint8', length: 2 ** slotBits / 8});
  for (let layer = 0; layer < layers; layer++) {
    for (const direction of directions) {
      matrix(`input.${layer}.${direction}`, 3 * hidden, layer === 0 ? embedding : 2 * hidden);
      matrix(`recurrent.${layer}.${direction}`, 3 * hidden, hidden);
      floats(`input_bias.${layer}.${direction}`, 3 * hidden);
      floats(`recurrent_bias.${layer}.${direction}`, 3 * hidden);
    }
  }
  floats('output', 2 * hidden * labelCount);
  floats('output_bias', labelCount);
  floats('transitions', transitionClassCount * labelCount * labelCount);
  floats('content_links', 2 ** linkBits);
  floats('source_links', 2 ** linkBits);
  floats('confidence', confidenceFeatureCount);
  return sections;
}
