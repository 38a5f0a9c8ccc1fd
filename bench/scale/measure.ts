import type {OpenLibrary} from './open-library';

/** Something that is measured of libraries of several sizes, in turns. */
export interface Measure {
  readonly name: string;
  /** How often; the median counts. */
  readonly rounds: number;
  /** Milliseconds, if the name says nothing else. */
  readonly measure: (library: OpenLibrary, round: number) => Promise<number>;
}
