import {describe, expect, it} from 'vitest';
import {highlightOrder} from '../../../src/content/highlights/highlight-name';
import {highlightStyles} from '../../../src/content/highlights/highlight-styles';
import {luminanceOf, readColour} from '../../../src/content/highlights/read-colour';
import {defaultMarks} from '../../../src/core/marking/mark-settings';
import {palettes} from '../../../src/ui/palettes/palettes';

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
