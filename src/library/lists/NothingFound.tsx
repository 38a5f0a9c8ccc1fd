import {isNarrowed} from '../../core/library/count-filters';
import {everything} from '../../core/library/wanted';
import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {useHere} from '../address/use-here';

/** Nothing is kept yet, or nothing that is kept fits: what to do in either case. */
export function NothingFound() {
  const say = useSay();
  const [{wanted}, go] = useHere();
  if (!isNarrowed(wanted)) {
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
  return (
    <EmptyState
      icon="search"
      title={say('libraryNothingTitle')}
      hint={say('libraryNothingHint')}
      action={<Button onClick={() => go({wanted: everything, page: 1})}>{say('showAll')}</Button>}
    />
  );
}
