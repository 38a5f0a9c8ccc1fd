import {describe, expect, it} from 'vitest';
import {parseWeights} from '../../../../../src/core/statements/model/weights/parse-weights';
import {WeightsError} from '../../../../../src/core/statements/model/weights/weights-error';
import {shippedBytes} from '../shipped-model';

function damaged(change: (bytes: Uint8Array) => void): Uint8Array {
  const copy = shippedBytes.slice();
  change(copy);
  return copy;
}

const refused: [name: string, bytes: Uint8Array, reason: RegExp][] = [
  ['an empty file', new Uint8Array(), /too short/],
  [
    'another kind of file',
    new TextEncoder().encode('{"weights": "somewhere else, in a longer file"}'),
    /not a weights file/,
  ],
  ['a file of a later version', damaged(bytes => bytes.set([99], 4)), /version 99/],
  ['a file with one wrong byte', damaged(bytes => bytes.set([(bytes[50_000] ?? 0) ^ 1], 50_000)), /damaged/],
  ['a file whose end is missing', shippedBytes.slice(0, -1000), /damaged/],
];

describe('A weights file', () => {
  it('tells its language and holds a net that fits', () => {
    const weights = parseWeights(shippedBytes);
    expect(weights.lang).toBe('en');
    expect(weights.layers).toHaveLength(weights.shape.layers);
    expect(weights.embedding.values).toHaveLength(2 ** weights.shape.rowBits * weights.shape.embedding);
  });

  it('is small enough to ship', () => {
    expect(shippedBytes.length).toBeLessThan(1_500_000);
  });

  it('may begin anywhere in a larger buffer', () => {
    const padded = new Uint8Array(shippedBytes.length + 3);
    padded.set(shippedBytes, 3);
    const [inside, alone] = [parseWeights(padded.subarray(3)), parseWeights(shippedBytes)];
    expect(Buffer.compare(Buffer.from(inside.embedding.values), Buffer.from(alone.embedding.values))).toBe(0);
    expect(inside.confidence).toEqual(alone.confidence);
  });

  it.each(refused)('is refused when it is %s', (_name, bytes, reason) => {
    expect(() => parseWeights(bytes)).toThrow(WeightsError);
    expect(() => parseWeights(bytes)).toThrow(reason);
  });
});
