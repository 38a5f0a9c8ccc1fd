import type {Member} from '../cast/member';
import type {Gender} from '../names/name';
import type {Speaker} from '../speaker';

/** Somebody who has come up in the article and whom a later pronoun may stand for. */
export interface Recalled {
  readonly offset: number;
  readonly sentence: number;
  /** Spoke there: the likeliest to be meant by the next *he*. */
  readonly spoke: boolean;
  /** Stands as an owner (*Lee’s office*) or inside another phrase. */
  readonly aside: boolean;
  readonly plural: boolean;
  /** A paper or a body: no *she*. */
  readonly thing: boolean;
  /** `undefined`: nobody whom the reader could tell, as *one aide*. */
  readonly member: Member | undefined;
  readonly speaker: Speaker | undefined;
  readonly gender: Gender | undefined;
}

/** How many sentences further back somebody who is only touched on (*Lee’s office*) gives way. */
const yields = 3;

/** How many sentences back a pronoun or *the department* reaches. */
const reach = 14;

/** Who has come up so far, in reading order. Looking back is bounded by `reach` sentences and a fixed number of mentions. */
export class Recollection {
  private readonly recalled: Recalled[] = [];

  add(recalled: Recalled): void {
    this.recalled.push(recalled);
  }

  /** The nearest fitting one before `offset`: sentence by sentence backwards, in each a speaker before a subject before the rest. */
  findNearest(offset: number, sentence: number, fits: (it: Recalled) => boolean): Recalled | undefined {
    let best: Recalled | undefined;
    let looked = 0;
    for (let i = this.recalled.length - 1; i >= 0 && looked < 200; i--) {
      const it = this.recalled[i];
      if (!it || it.offset >= offset) continue;
      looked++;
      if (sentence - it.sentence > reach) break;
      const further = best !== undefined && it.sentence < best.sentence;
      // Someone only touched on gives way to whoever spoke a little earlier.
      if (best && further && (!best.aside || best.sentence - it.sentence > yields)) break;
      if (fits(it) && (best === undefined || (further ? rank(it) > rank(best) : rank(it) >= rank(best)))) best = it;
    }
    return best;
  }
}

/** Going backwards through a sentence, an equal rank further left wins: the subject comes first. Of two who spoke, the one who is told of is meant. */
function rank(it: Recalled): number {
  return (it.spoke ? 4 : 0) + (it.aside ? 0 : 2) + (it.spoke && it.speaker ? 1 : 0);
}
