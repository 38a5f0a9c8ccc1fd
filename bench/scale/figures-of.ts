import {atMost, type Figure} from '../report/figures';
import {median} from '../report/numbers';
import type {Times} from './measure';

/** How much of what a library is asked grows with it, from its smallest size to its largest. */
export function figuresOf(sizes: readonly number[], all: readonly Times[]): Figure[] {
  const [least, most] = [all[0] ?? {}, all.at(-1) ?? {}];
  const grown = (sizes.at(-1) ?? Number.NaN) / (sizes[0] ?? Number.NaN);
  const growthOf = (name: string) => (most[name] ?? Number.NaN) / (least[name] ?? Number.NaN);
  const searches = Object.keys(least).filter(name => name.startsWith('search: '));
  const ofIt = `with ${grown} × as many`;
  return [
    atMost(`ten searches, growth ${ofIt} (median)`, median(searches.map(growthOf)), 2, ' ×'),
    atMost('the slowest of them', Math.max(...searches.map(name => most[name] ?? Number.NaN)), 50, ' ms'),
    atMost(`saving a note, growth ${ofIt}`, growthOf('save a note'), 2, ' ×'),
    atMost(`exporting all, growth ${ofIt}`, growthOf('export: read all in slices'), 1.3 * grown, ' ×', 'linear'),
  ];
}
