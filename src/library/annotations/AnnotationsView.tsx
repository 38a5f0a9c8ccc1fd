import {callBackground} from '../../messaging/call-background';
import {ExportButton} from '../../pages/taking/ExportButton';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';
import {ListFrame} from '../lists/ListFrame';
import {ListHead} from '../lists/ListHead';
import {NothingFound} from '../lists/NothingFound';
import {OrderField} from '../lists/OrderField';
import {Paging} from '../lists/Paging';
import {partOfPage} from '../lists/part-of-page';
import type {Undoing} from '../undoing/use-undo';
import {AnnotationList} from './AnnotationList';

const orders = ['newest', 'oldest', 'changed', 'title', 'site'] as const;
const ordersOfSearch = ['relevance', ...orders] as const;

/** The annotations of all articles, as far as they are wanted. */
export function AnnotationsView({undoing}: {readonly undoing: Undoing}) {
  const {count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const offered = wanted.words === '' ? orders : ordersOfSearch;
  const order = offered.find(one => one === here.order) ?? offered[0];
  const answer = useAnswer(writePlace({...here, order}), () =>
    callBackground('findAnnotations', {wanted, bin: false, order, ...partOfPage(page)}),
  );
  const facets = useAnswer(writePlace({...here, page: 1, order: null}), () =>
    callBackground('countFacets', {wanted, bin: false}),
  );
  const tags = useAnswer('tags', () => callBackground('listTags', null));
  return (
    <ListFrame facets={facets.value}>
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'libraryAnnotationsOne', other: 'libraryAnnotationsMany'})}
              asking={answer.asking}
            >
              {found.total > 0 && <OrderField orders={offered} order={order} />}
              {found.total > 0 && <ExportButton subject={{wanted}} />}
            </ListHead>
            {found.total === 0 ? (
              <NothingFound />
            ) : (
              <AnnotationList found={found} knownTags={tags.value ?? []} undoing={undoing} />
            )}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </ListFrame>
  );
}
