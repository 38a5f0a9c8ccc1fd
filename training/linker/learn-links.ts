import {seededRandom, shuffle} from '../seeded-random';
import type {LinkExample} from './link-examples';

const rate = 0.15;
const epochs = 6;

/** Learns a table of weights for a log-linear choice, by AdaGrad. The same seed gives the same table. */
export function learnLinks(examples: readonly LinkExample[], bits: number, seed: number): Float32Array {
  const table = new Float32Array(2 ** bits);
  const squares = new Float32Array(table.length).fill(1e-6);
  const random = seededRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const {features, right} of order) {
      const chances = softmax(features.map(indices => sumOf(indices, table)));
      const rightChance = right.reduce((sum, option) => sum + (chances[option] ?? 0), 0);
      for (const [option, indices] of features.entries()) {
        const chance = chances[option] ?? 0;
        const wanted = right.includes(option) ? chance / Math.max(rightChance, 1e-9) : 0;
        const gradient = chance - wanted;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const index of indices) {
          const square = (squares[index] ?? 0) + gradient * gradient;
          squares[index] = square;
          table[index] = (table[index] ?? 0) - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return table;
}

function sumOf(indices: readonly number[], table: Float32Array): number {
  return indices.reduce((sum, index) => sum + (table[index] ?? 0), 0);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const factors = scores.map(score => Math.exp(score - top));
  const total = factors.reduce((a, b) => a + b, 0);
  return factors.map(factor => factor / total);
}
