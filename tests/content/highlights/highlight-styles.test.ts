import {describe, expect, it} from 'vitest';
import {highlightNames} from '../../../src/content/highlights/highlight-name';
import {highlightStyles} from '../../../src/content/highlights/highlight-styles';
import {luminanceOf, readColour} from '../../../src/content/highlights/read-colour';

describe.each(['light', 'dark'] as const)('Marks on a %s ground', ground => {
  const styles = highlightStyles(ground);

  it('every highlight has a look', () => {
    expect(highlightNames.filter(name => !styles.includes(`::highlight(${name})`))).toEqual([]);
  });

  it('standings differ by their line as well as by their colour', () => {
    const line = (standing: string) =>
      new RegExp(`::highlight\\(hearsay-${standing}-quoted\\) \\{[^}]*underline (\\w+)`).exec(styles)?.[1];
    expect(['named', 'unnamed', 'none'].map(line)).toEqual(['solid', 'dashed', 'dotted']);
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
