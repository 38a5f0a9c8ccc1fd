import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {askFacets, askSpeakers} from '../asking/ask';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';
import {ListFrame} from '../lists/ListFrame';
import {ListHead} from '../lists/ListHead';
import {NothingFound} from '../lists/NothingFound';
import {OrderField} from '../lists/OrderField';
import {Paging} from '../lists/Paging';
import {SpeakersTable} from './SpeakersTable';

const orders = ['most', 'name'] as const;

/** Who speaks in all articles, where, how often, and what the reader made of it. */
export function SpeakersView() {
  const {count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const order = here.order === 'name' ? 'name' : 'most';
  const answer = useAnswer(writePlace({...here, order}), () => askSpeakers(wanted, order, page));
  const facets = useAnswer(writePlace({...here, page: 1, order: null}), () => askFacets(wanted));
  return (
    <ListFrame facets={facets.value}>
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'librarySpeakersOne', other: 'librarySpeakersMany'})}
              asking={answer.asking}
            >
              <OrderField orders={orders} order={order} />
            </ListHead>
            {found.total === 0 ? <NothingFound /> : <SpeakersTable rows={found.rows} most={found.most} />}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </ListFrame>
  );
}
