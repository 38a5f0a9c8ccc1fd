import type {Catalogue} from '../catalogue/catalogue';

/** How many annotations are kept, and how many of them are in the bin. */
export function countKept({shelves}: Pick<Catalogue, 'shelves'>): {
  readonly annotations: number;
  readonly binned: number;
} {
  let annotations = 0;
  let binned = 0;
  for (const {hidden, shelf} of shelves) {
    for (let place = 0; place < hidden.length; place++) {
      if (hidden[place] !== 0) continue;
      annotations += 1;
      binned += shelf.binned[place] ?? 0;
    }
  }
  return {annotations, binned};
}
