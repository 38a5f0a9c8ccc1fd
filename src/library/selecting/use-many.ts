import type {AnnotationId} from '../../core/annotations/annotation';
import {callBackground} from '../../messaging/call-background';
import type {ManyDeed, ManyPart} from '../../messaging/contract';
import {type JobWatch, useJob} from '../../pages/jobs/use-job';
import {failureKey} from '../../ui/notices/failure-key';
import {type PluralKeys, useWords} from '../../ui/words';
import type {Undoing} from '../undoing/use-undo';

const doneKeys: Readonly<Record<ManyDeed['do'], PluralKeys>> = {
  tag: {one: 'libraryTaggedOne', other: 'libraryTaggedMany'},
  untag: {one: 'libraryUntaggedOne', other: 'libraryUntaggedMany'},
  flag: {one: 'libraryFlaggedOne', other: 'libraryFlaggedMany'},
  delete: {one: 'libraryRemovedOne', other: 'libraryRemovedMany'},
  restore: {one: 'libraryRestoredOne', other: 'libraryRestoredMany'},
};

export interface Many {
  readonly job: JobWatch;
  /** Resolves to whether it was done; how it went, and the way back, is told in the notice. */
  readonly doTo: (ids: () => Promise<readonly AnnotationId[]>, deed: ManyDeed) => Promise<boolean>;
}

/** What is done to many annotations at once: all or nothing, with the way back for a while. */
export function useMany({tell}: Undoing): Many {
  const {say, count} = useWords();
  const job = useJob();
  const change = (name: string, parts: readonly ManyPart[]) => callBackground('changeMany', {job: name, parts});
  return {
    job,
    async doTo(ids, deed) {
      try {
        const {changed, undo} = await job.run(async name => change(name, [{ids: await ids(), deed}]));
        const back = undo.length === 0 ? null : (name: string) => change(name, undo);
        tell({told: count(changed, doneKeys[deed.do]), undo: back});
        return true;
      } catch (error) {
        tell({told: say(failureKey(error)), undo: null});
        return false;
      }
    },
  };
}
