import {atMost, type Figure} from '../report/figures';
import {median} from '../report/numbers';

/** How much of what a library is asked grows with it, from its smallest size to its largest. `all`: by name, of each size. */
export function figuresOf(sizes: readonly number[], all: Readonly<Record<string, readonly number[]>>): Figure[] {
  const grown = (sizes.at(-1) ?? Number.NaN) / (sizes[0] ?? Number.NaN);
  const mostOf = (name: string) => all[name]?.at(-1) ?? Number.NaN;
  const growthOf = (name: string) => mostOf(name) / (all[name]?.[0] ?? Number.NaN);
  const searches = Object.keys(all).filter(name => name.startsWith('search: '));
  const linear = (what: string, name: string) =>
    atMost(`${what}, growth ${ofIt}`, growthOf(name), 1.3 * grown, ' ×', 'linear');
  const ofIt = `with ${grown} × as many`;
  return [
    atMost(`ten searches, growth ${ofIt} (median)`, median(searches.map(growthOf)), 2, ' ×'),
    atMost('the slowest of them', Math.max(...searches.map(mostOf)), 50, ' ms'),
    atMost(`saving a note, growth ${ofIt}`, growthOf('save a note'), 2, ' ×'),
    atMost(`the page’s memory, growth ${ofIt}`, growthOf('memory of the page, MB'), 2, ' ×'),
    linear('exporting all', 'export everything (Markdown)'),
    linear('importing all: reading', 'import everything: read the file'),
    linear('importing all: bringing in', 'import everything: bring it in'),
  ];
}
