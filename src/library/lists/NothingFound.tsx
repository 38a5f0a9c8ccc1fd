import {isNarrowed} from '../../core/library/count-filters';
import {everything} from '../../core/library/wanted';
import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';
import {useHere} from '../address/use-here';
import {NothingKept} from '../bin/NothingKept';

/** Nothing that is kept fits, or there is nothing to fit: what to do in either case. */
export function NothingFound() {
  const say = useSay();
  const [{wanted}, go] = useHere();
  if (!isNarrowed(wanted)) return <NothingKept />;
  return (
    <EmptyState
      icon="search"
      title={say('libraryNothingTitle')}
      hint={say('libraryNothingHint')}
      action={<Button onClick={() => go({wanted: everything, page: 1})}>{say('showAll')}</Button>}
    />
  );
}
