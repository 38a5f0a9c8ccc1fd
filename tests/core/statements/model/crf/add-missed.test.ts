import {describe, expect, it} from 'vitest';
import {addMissed} from '../../../../../src/core/statements/model/crf/add-missed';

const cases: [name: string, best: number[], expected: number[], together: number[]][] = [
  ['a part that the likeliest path lacks is added', [0, 0, 0, 0], [0, 3, 4, 0], [0, 3, 4, 0]],
  ['a part that touches one of the path’s is left off', [0, 3, 4, 0], [3, 4, 0, 0], [0, 3, 4, 0]],
  ['two parts side by side are judged apart', [0, 0, 1, 0], [5, 6, 1, 2], [5, 6, 1, 0]],
];

describe('The parts of two decodings together', () => {
  it.each(cases)('%s', (_name, best, expected, together) => {
    expect([...addMissed(Uint8Array.from(best), Uint8Array.from(expected))]).toEqual(together);
  });
});
