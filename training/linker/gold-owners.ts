import type {Sequence} from '../../src/core/statements/model/features/sequence';
import {type Role, roles} from '../../src/core/statements/model/labels';
import type {Part} from '../../src/core/statements/model/parts/find-parts';
import type {Reading} from '../../src/core/statements/reading';
import type {GoldArticle} from '../corpus';
import {positionsIn} from '../features/label-sequence';

/** Tells which gold attributions a part that was found belongs to. */
export class GoldOwners {
  /** For each role and position the attributions, by number. Sources may serve several. */
  private readonly ownersAt: Record<Role, Map<number, number[]>> = {
    source: new Map(),
    cue: new Map(),
    content: new Map(),
  };

  constructor(article: GoldArticle, reading: Reading, sequence: Sequence) {
    for (const [index, attribution] of article.attributions.entries()) {
      for (const role of roles) {
        for (const position of positionsIn(attribution[role], reading, sequence)) {
          const owners = this.ownersAt[role].get(position);
          if (owners) owners.push(index);
          else this.ownersAt[role].set(position, [index]);
        }
      }
    }
  }

  /** The attributions whose gold part of this role shares a position with the part; the one that shares most comes first. */
  of(part: Part): number[] {
    const shared = new Map<number, number>();
    for (let position = part.first; position <= part.last; position++) {
      for (const owner of this.ownersAt[part.role].get(position) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    return [...shared].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
  }
}
