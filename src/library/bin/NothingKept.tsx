import {everything} from '../../core/library/wanted';
import {callBackground} from '../../messaging/call-background';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {useHere} from '../address/use-here';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';

const one = {wanted: everything, order: 'changed', start: 0, count: 1} as const;

/** A whole list is empty: because nothing was kept yet, because all of it is in the bin, or because no one speaks in it. */
export function NothingKept() {
  const answer = useAnswer('how many', async () => {
    const [kept, binned] = await Promise.all([
      callBackground('findAnnotations', {...one, bin: false}),
      callBackground('findAnnotations', {...one, bin: true}),
    ]);
    return {kept: kept.total, binned: binned.total};
  });
  return <Answered answer={answer}>{counts => <WhyEmpty {...counts} />}</Answered>;
}

function WhyEmpty({kept, binned}: {readonly kept: number; readonly binned: number}) {
  const {say, count} = useWords();
  const [{view}] = useHere();
  if (kept > 0) {
    // Elsewhere the list itself is about to say so.
    if (view !== 'speakers') return null;
    return <EmptyState icon="named" title={say('librarySpeakersNoneTitle')} hint={say('librarySpeakersNoneHint')} />;
  }
  if (binned > 0) {
    return (
      <EmptyState
        icon="bin"
        title={say('libraryAllBinnedTitle')}
        hint={count(binned, {one: 'binHoldsOne', other: 'binHoldsMany'})}
        action={
          <PlaceLink to={{view: 'bin', page: 1}} class="button">
            {say('libraryOpenBin')}
          </PlaceLink>
        }
      />
    );
  }
  return (
    <EmptyState
      icon="library"
      title={say('libraryEmptyTitle')}
      hint={say('libraryEmptyHint')}
      action={
        <PlaceLink to={{view: 'imports'}} class="button">
          {say('importOpen')}
        </PlaceLink>
      }
    />
  );
}
