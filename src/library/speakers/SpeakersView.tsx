import {speakerOrders} from '../../core/library/orders';
import {callBackground} from '../../messaging/call-background';
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
import {SpeakersTable} from './SpeakersTable';

/** Who speaks in all articles, where, how often, and what the reader made of it. */
export function SpeakersView() {
  const {count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const order = here.order === 'name' ? 'name' : 'most';
  const answer = useAnswer(writePlace({...here, order}), () =>
    callBackground('findSpeakers', {wanted, bin: false, order, ...partOfPage(page)}),
  );
  const facets = useAnswer(writePlace({...here, page: 1, order: null}), () =>
    callBackground('countFacets', {wanted, bin: false}),
  );
  return (
    <ListFrame facets={facets.value}>
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'librarySpeakersOne', other: 'librarySpeakersMany'})}
              asking={answer.asking}
            >
              {found.total > 0 && <OrderField orders={speakerOrders} order={order} />}
            </ListHead>
            {found.total === 0 ? <NothingFound /> : <SpeakersTable rows={found.rows} most={found.most} />}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </ListFrame>
  );
}
