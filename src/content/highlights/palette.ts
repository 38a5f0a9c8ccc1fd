import type {Standing} from '../../ui/statements/attribution-keys';
import tokens from '../../ui/tokens.css?inline';

/** What the page stands on. */
export type Ground = 'light' | 'dark';

/**
 * A colour of the palette against a known ground. The page's own colour scheme says nothing of what its article stands
 * on, so `light-dark()` cannot choose.
 */
export function colourOf(standing: Standing, use: 'ink' | 'fill', ground: Ground): string {
  const pattern = new RegExp(`--hearsay-${standing}-${use}:\\s*light-dark\\(\\s*([^,()]+),\\s*([^,()]+)\\)`);
  const [, light, dark] = pattern.exec(tokens) ?? [];
  const colour = ground === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`The palette has no ${use} for ${standing}.`);
  return colour.trim();
}
