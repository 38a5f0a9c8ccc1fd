import type {Wanted} from './wanted';

/** By how many things, besides the search, the library is narrowed down. */
export function countFilters({standings, forms, flags, tags, sites, speakers, from, until}: Wanted): number {
  const lists = [standings, forms, flags, tags, sites, speakers];
  return lists.reduce((sum, {length}) => sum + length, 0) + (from === '' ? 0 : 1) + (until === '' ? 0 : 1);
}

/** Whether anything but all that is kept is wanted. */
export function isNarrowed(wanted: Wanted): boolean {
  return wanted.words.trim() !== '' || countFilters(wanted) > 0;
}
