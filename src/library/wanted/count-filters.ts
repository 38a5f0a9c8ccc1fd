import type {Wanted} from '../../core/library/wanted';

/** By how many things, besides the search, the library is narrowed down. */
export function countFilters({standings, forms, flags, tags, sites, speakers, from, until}: Wanted): number {
  const lists = [standings, forms, flags, tags, sites, speakers];
  return lists.reduce((sum, {length}) => sum + length, 0) + (from === '' ? 0 : 1) + (until === '' ? 0 : 1);
}
