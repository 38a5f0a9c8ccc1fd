import {hashNumber} from '../features/hash';

/** Collects the features of one choice, hashed to weights of a table. */
export class FeatureList {
  /** Indices into the table; the same index may come twice. */
  readonly indices: number[] = [];

  constructor(private readonly bits: number) {}

  /** A feature of `group` with up to three small values. */
  add(group: number, a: number, b = 0, c = 0): void {
    const hash = hashNumber(group, Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ (b + 1), 0x85ebca6b) ^ (c + 1));
    this.indices.push(hash >>> (32 - this.bits));
  }
}

/** 0, 1, 2, 3, 4–5, 6–8, 9–13 … as 0, 1, 2, 3, 4, 5, 6: fine for what is near, coarse for what is far. */
export function bucket(distance: number): number {
  if (distance < 4) return Math.max(0, distance);
  return Math.min(11, 3 + Math.floor(Math.log(distance / 3) / 0.47));
}
