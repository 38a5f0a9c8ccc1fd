import {drain} from './drain';
import {gone} from './locating';
import {locatingAll} from './locating-all';
import type {Location} from './location';
import type {Selectors} from './selectors';

/** Locates one span’s words. For many of one article, `locateAll`. */
export function locate(selectors: Selectors, text: string): Location {
  return drain(locatingAll([[selectors]], text))[0]?.locations[0] ?? gone;
}
