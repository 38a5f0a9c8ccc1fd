import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {askAnnotations, askFacets} from '../asking/ask';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';
import {ListFrame} from '../lists/ListFrame';
import {ListHead} from '../lists/ListHead';
import {NothingFound} from '../lists/NothingFound';
import {OrderField} from '../lists/OrderField';
import {Paging} from '../lists/Paging';
import type {Undoing} from '../undoing/use-undo';
import {AnnotationList} from './AnnotationList';

const orders = ['newest', 'oldest', 'site', 'title'] as const;

/** The annotations of all articles, as far as they are wanted. */
export function AnnotationsView({undoing}: {readonly undoing: Undoing}) {
  const {count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const order = here.order ?? (wanted.words === '' ? 'newest' : 'relevance');
  const answer = useAnswer(writePlace({...here, order}), () => askAnnotations(wanted, order, page));
  const facets = useAnswer(writePlace({...here, page: 1, order: null}), () => askFacets(wanted));
  return (
    <ListFrame facets={facets.value}>
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'libraryAnnotationsOne', other: 'libraryAnnotationsMany'})}
              asking={answer.asking}
            >
              <OrderField orders={orders} order={order} />
            </ListHead>
            {found.total === 0 ? (
              <NothingFound />
            ) : (
              <AnnotationList found={found} knownTags={facets.value?.tags ?? []} undoing={undoing} />
            )}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </ListFrame>
  );
}
