import type {PaletteName} from '../../core/marking/mark-settings';
import {standings} from '../../core/marking/standing';
import {type ColourUse, palettes} from './palettes';

const uses: readonly ColourUse[] = ['ink', 'tint', 'fill'];

/** Gives a surface of ours the colours of a palette: everything in it that takes its colours from the tokens follows. */
export function wearPalette(surface: HTMLElement, name: PaletteName): void {
  for (const standing of standings) {
    for (const use of uses) {
      const [light, dark] = palettes[name][standing][use];
      surface.style.setProperty(`--hearsay-${standing}-${use}`, `light-dark(${light}, ${dark})`);
    }
  }
}
