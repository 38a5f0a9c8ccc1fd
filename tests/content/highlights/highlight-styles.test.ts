import {describe, expect, it} from 'vitest';
import {type HighlightPart, highlightName, highlightOrder, hues} from '../../../src/content/highlights/highlight-name';
import {highlightStyles} from '../../../src/content/highlights/highlight-styles';
import {luminanceOf, readColour} from '../../../src/content/highlights/read-colour';
import {defaultMarks, paletteNames} from '../../../src/core/marking/mark-settings';
import {palettes} from '../../../src/ui/palettes/palettes';
import {contrast, mix} from '../../ui/contrast';

const all = new Set(highlightOrder.keys());

describe.each(['light', 'dark'] as const)('Marks on a %s ground', ground => {
  const styles = highlightStyles(ground, defaultMarks, all);

  it('every highlight has a look', () => {
    expect([...highlightOrder.keys()].filter(name => !styles.includes(`::highlight(${name})`))).toEqual([]);
  });

  it('an article has the looks of its own marks only, on screens, on paper and in forced colours', () => {
    const few = highlightStyles(ground, defaultMarks, new Set(['hearsay-named-quoted']));
    expect(new Set(few.match(/hearsay-[\w-]+/g))).toEqual(new Set(['hearsay-named-quoted', 'hearsay-scare-quote']));
    expect(few.match(/hearsay-named-quoted/g)).toHaveLength(3);
  });

  it('where highlights are inherited, the root alone is given looks', () => {
    const inherited = highlightStyles(ground, defaultMarks, all, ':root');
    expect(inherited).not.toMatch(/(?<!:root)::highlight/);
    expect(inherited.replaceAll(':root::', '::')).toBe(styles);
  });

  it('standings differ by their line as well as by their colour', () => {
    const line = (standing: string) =>
      new RegExp(`::highlight\\(hearsay-${standing}-quoted\\) \\{[^}]*underline (\\w+)`).exec(styles)?.[1];
    expect(['named', 'unnamed', 'none', 'own'].map(line)).toEqual(['solid', 'dashed', 'dotted', 'double']);
  });

  it('the reader’s own lines and colours are taken', () => {
    const lines = {...defaultMarks.lines, none: 'wavy'} as const;
    const own = highlightStyles(ground, {palette: 'safe', lines}, all);
    expect(own).toMatch(/::highlight\(hearsay-none-quoted\) \{[^}]*underline wavy 1px/);
    expect(own).toContain(palettes.safe.none.fill[ground === 'light' ? 0 : 1]);
  });

  it('words in a box of the other ground take the colours of that ground', () => {
    const boxed = /::highlight\(hearsay-named-source-boxed\) \{ text-decoration: underline solid 2px (#\w+)/.exec(
      styles,
    );
    expect(boxed?.[1]).toBe(palettes.press.named.ink[ground === 'light' ? 1 : 0]);
  });

  it('quoted words are heavier than reported ones', () => {
    const weight = (part: string) =>
      Number(new RegExp(`::highlight\\(hearsay-named-${part}\\) \\{[^}]*solid ([\\d.]+)px`).exec(styles)?.[1]);
    expect(weight('quoted')).toBeGreaterThan(weight('reported'));
  });
});

/** Grounds that newspapers have, and the least ink that they print words in. */
const papers = [
  {ground: 'light', paper: '#ffffff', print: '#333333'},
  {ground: 'light', paper: '#fff1e5', print: '#333333'},
  {ground: 'light', paper: '#f4f4f4', print: '#333333'},
  {ground: 'dark', paper: '#000000', print: '#dddddd'},
  {ground: 'dark', paper: '#121212', print: '#dddddd'},
  {ground: 'dark', paper: '#242424', print: '#dddddd'},
] as const;

describe.each(papers)('On paper of $paper', ({ground, paper, print}) => {
  it.each(paletteNames)('words, lines and sources can be read on every mark of the palette “%s”', palette => {
    const styles = highlightStyles(ground, {...defaultMarks, palette}, all);
    const faults = hues.flatMap(hue => {
      const style = (part: HighlightPart) =>
        new RegExp(`::highlight\\(${highlightName(hue, part)}\\) \\{ ([^}]+)\\}`).exec(styles)?.[1] ?? '';
      const tint = (part: HighlightPart) => {
        const [, fill = '', percent] = /srgb, (#\w+) (\d+)%/.exec(style(part)) ?? [];
        return mix(fill, paper, Number(percent) / 100);
      };
      const line = (part: HighlightPart) => /px (#\w+)/.exec(style(part))?.[1] ?? '';
      return [
        [`words on ${hue}`, contrast(print, tint('quoted')), 4.5],
        [`words on ${hue} that is pointed at`, contrast(print, tint('active')), 4.5],
        [`the source of ${hue} that is pointed at`, contrast(line('source-active'), tint('source-active')), 4.5],
        [`the line under quoted words of ${hue}`, contrast(line('quoted'), tint('quoted')), 3],
        [`the line under reported words of ${hue}`, contrast(line('reported'), tint('reported')), 3],
      ].filter(([, ratio, least]) => !(Number(ratio) >= Number(least)));
    });
    expect(faults).toEqual([]);
  });
});

describe('The ground that an article stands on', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.5)', 1],
    ['rgb(119, 119, 119)', 0.184],
  ])('%s has the luminance %d', (css, luminance) => {
    const colour = readColour(css);
    expect(colour && luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });
});
