import {describe, expect, it} from 'vitest';
import {standings} from '../../src/core/marking/standing';
import {palettes} from '../../src/ui/palettes/palettes';

/** What is left of linear sRGB without one kind of cones: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no red cones': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no green cones': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  'no blue cones': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Distance in OKLab at which two areas are told apart at a glance; 0.02 is just noticeable side by side. */
const least = 0.11;

type Triple = readonly [number, number, number];

function times(matrix: readonly number[], [a, b, c]: Triple): Triple {
  const row = (at: number) => (matrix[at] ?? 0) * a + (matrix[at + 1] ?? 0) * b + (matrix[at + 2] ?? 0) * c;
  return [row(0), row(3), row(6)];
}

function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: Triple): Triple {
  const toCones = [
    0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
    0.6299787005,
  ];
  const toLab = [
    0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
    -0.808675766,
  ];
  const [l, m, s] = times(toCones, rgb);
  return times(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function distance(one: string, other: string, sight: readonly number[]): number {
  const see = (hex: string) => {
    const [red, green, blue] = times(sight, linear(hex));
    const clip = (value: number) => Math.min(1, Math.max(0, value));
    return oklab([clip(red), clip(green), clip(blue)]);
  };
  const [a, b] = [see(one), see(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const pairs = standings.flatMap((one, at) => standings.slice(at + 1).map(other => [one, other] as const));

describe('The palette that is safe for colour-blind readers', () => {
  it.each(
    Object.entries(sights).flatMap(([sight, matrix]) =>
      pairs.flatMap(([one, other]) =>
        (['light', 'dark'] as const).map(ground => ({sight, matrix, one, other, ground})),
      ),
    ),
  )('$one and $other are told apart with $sight on a $ground ground', ({matrix, one, other, ground}) => {
    const at = ground === 'light' ? 0 : 1;
    expect(distance(palettes.safe[one].fill[at], palettes.safe[other].fill[at], matrix)).toBeGreaterThanOrEqual(least);
  });
});
