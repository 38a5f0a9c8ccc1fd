import type {Word} from '../../statements/reading/words';
import type {Cast, Member} from '../cast/member';
import type {Name} from '../names/name';
import type {Recollection} from '../sources/recollection';
import type {Speaker} from '../speaker';

/** All that has been read up to a source, for telling whom it stands for. */
export interface Context {
  readonly words: readonly Word[];
  /** All names of the article, in order. */
  readonly names: readonly Name[];
  readonly cast: Cast;
  readonly recollection: Recollection;
  /** By the noun of a message (*statement*): who issued the latest. */
  readonly issuers: Map<string, Speaker>;
  /** By the noun of a document (*report*): how the article first called it. */
  readonly documents: ReadonlyMap<string, string>;
  /** By the noun of a body that every reader knows (*military*): how the article first told whose it is. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Whoever was resolved last. */
  latest: {readonly speaker: Speaker; readonly sentence: number} | undefined;
  /** Who writes: the byline, else the site. */
  readonly author: Speaker | null;
}

export function speakerOf({name, kind}: Member): Speaker {
  return {name, kind};
}
