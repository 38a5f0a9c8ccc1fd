import type {Annotation} from '../../../core/annotations/annotation';
import {laterThan} from '../../../core/annotations/merging/later-than';
import type {ManyDeed} from '../../../messaging/contract';
import {limits} from '../../../messaging/limits';

/** An annotation after a deed, and the deed that takes it back. `null`: it is so already. `now` is ISO 8601. */
export function doDeed(
  before: Annotation,
  deed: ManyDeed,
  now: string,
): {readonly after: Annotation; readonly back: ManyDeed} | null {
  const change = (changed: Partial<Annotation>, back: ManyDeed) => ({
    after: {...before, ...changed, modifiedAt: laterThan(before.modifiedAt, now)},
    back,
  });
  const {flag, tags, deletedAt} = before;
  switch (deed.do) {
    case 'tag':
      if (tags.includes(deed.tag) || tags.length >= limits.tags) return null;
      return change({tags: [...tags, deed.tag]}, {do: 'untag', tag: deed.tag});
    case 'untag':
      if (!tags.includes(deed.tag)) return null;
      return change({tags: tags.filter(tag => tag !== deed.tag)}, {do: 'tag', tag: deed.tag});
    case 'flag':
      return flag === deed.flag ? null : change({flag: deed.flag}, {do: 'flag', flag});
    case 'delete':
      return deletedAt !== null ? null : change({deletedAt: now}, {do: 'restore'});
    case 'restore':
      return deletedAt === null ? null : change({deletedAt: null}, {do: 'delete'});
  }
}
