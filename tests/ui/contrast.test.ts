import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {defaultMarks, type PaletteName, paletteNames} from '../../src/core/marking/mark-settings';
import {standings} from '../../src/core/marking/standing';
import {highlightPalette} from '../../src/ui/palettes/highlight-palette';
import {palettes} from '../../src/ui/palettes/palettes';
import {allPaths} from '../house/source-files';
import {contrast} from './contrast';

/** Name → [light, dark], as `light-dark(#rrggbb, #rrggbb)` gives them. */
const tokens = new Map(
  [...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/--hearsay-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, {light, dark}] as const,
  ),
);

const grounds = ['ground', 'raised', 'sunken'];

/** Words on a ground: 4.5 to 1. */
const wordPairs = [
  ...grounds.flatMap(ground => ['text', 'soft', 'accent', ...standings.map(s => `${s}-ink`)].map(ink => [ink, ground])),
  ...standings.flatMap(s => [`${s}-ink`, 'text'].map(ink => [ink, `${s}-tint`])),
  ...['added', 'removed'].flatMap(change => [
    [`${change}-ink`, `${change}-tint`],
    ['text', `${change}-tint`],
  ]),
  ['accent', 'accent-tint'],
  ['text', 'accent-tint'],
  ['soft', 'accent-tint'],
  ['on-accent', 'accent'],
];

/** Edges of controls, the ring of focus, areas of a chart: 3 to 1. */
const shapePairs = [
  ...grounds.flatMap(ground => ['edge', 'focus', ...standings.map(s => `${s}-fill`)].map(shape => [shape, ground])),
  // Lines below marked words, stripes and dots of a chart.
  ...standings.map(s => [`${s}-fill`, `${s}-tint`]),
];

/** What stylesheets set in a property, by token. */
function tokensIn(property: string): readonly string[] {
  const styles = allPaths('src').filter(path => path.endsWith('.css'));
  const setting = new RegExp(`(?:^|[\\s;{])${property}:[^;]*?var\\(--hearsay-([\\w-]+)\\)`, 'g');
  return [
    ...new Set(
      styles.flatMap(path => Array.from(readFileSync(path, 'utf8').matchAll(setting), ([, name = '']) => name)),
    ),
  ];
}

describe('The pairs that are computed', () => {
  it('are of every colour that a stylesheet gives to words', () => {
    const computed = new Set(wordPairs.map(([front]) => front));
    expect(tokensIn('color').filter(name => tokens.has(name) && !computed.has(name))).toEqual([]);
  });

  it('are on every ground that a stylesheet puts words on', () => {
    const computed = new Set([...wordPairs, ...shapePairs].map(([, ground]) => ground));
    const drawn = ['line', ...standings.map(s => `${s}-fill`)];
    const grounds = [...tokensIn('background'), ...tokensIn('background-color')];
    expect(grounds.filter(name => tokens.has(name) && !computed.has(name) && !drawn.includes(name))).toEqual([]);
  });
});

/** The tokens as they are when the reader has chosen a palette. */
function wearing(name: PaletteName): typeof tokens {
  const worn = standings.flatMap(standing =>
    (['ink', 'tint', 'fill'] as const).map(use => {
      const [light, dark] = palettes[name][standing][use];
      return [`${standing}-${use}`, {light, dark}] as const;
    }),
  );
  return new Map([...tokens, ...worn]);
}

it('every surface starts with the palette that is the default', () => {
  expect(wearing(defaultMarks.palette)).toEqual(tokens);
});

describe.each(paletteNames)('the palette “%s”', name => {
  const worn = wearing(name);

  it('has a light and a dark value for every colour', () => {
    expect(tokens.size).toBe(27);
  });

  it.each(
    [...wordPairs, ...shapePairs].flatMap(([front = '', ground = '']) =>
      (['light', 'dark'] as const).map(scheme => ({front, ground, scheme})),
    ),
  )('$front can be read on $ground in $scheme', ({front, ground, scheme}) => {
    const least = shapePairs.some(([a, b]) => a === front && b === ground) ? 3 : 4.5;
    const ratio = contrast(worn.get(front)?.[scheme] ?? '', worn.get(ground)?.[scheme] ?? '');
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

describe('the colours of a highlight', () => {
  const pairs = Object.entries(highlightPalette).flatMap(([colour, {ink, fill}]) =>
    grounds.flatMap(ground =>
      (['light', 'dark'] as const).map((scheme, at) => ({colour, ground, scheme, ink: ink[at], fill: fill[at]})),
    ),
  );

  it.each(pairs)(
    '$colour words can be read on $ground in $scheme, and its lines seen',
    ({ground, scheme, ink, fill}) => {
      const behind = tokens.get(ground)?.[scheme] ?? '';
      expect(contrast(ink ?? '', behind)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill ?? '', behind)).toBeGreaterThanOrEqual(3);
    },
  );
});
