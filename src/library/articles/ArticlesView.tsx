import {articleOrders} from '../../core/library/orders';
import {callBackground} from '../../messaging/call-background';
import {ExportButton} from '../../pages/taking/ExportButton';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {useAnswer} from '../asking/use-answer';
import {TimeLine} from '../drawing/TimeLine';
import {Answered} from '../lists/Answered';
import {ListFrame} from '../lists/ListFrame';
import {ListHead} from '../lists/ListHead';
import {NothingFound} from '../lists/NothingFound';
import {OrderField} from '../lists/OrderField';
import {Paging} from '../lists/Paging';
import {partOfPage} from '../lists/part-of-page';
import {ArticleEntry} from './ArticleEntry';

/** The articles of which something is kept, as far as it is wanted, and when it was kept. */
export function ArticlesView() {
  const {count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const order = articleOrders.find(one => one === here.order) ?? 'newest';
  const question = writePlace({...here, page: 1, order: null});
  const answer = useAnswer(writePlace({...here, order}), () =>
    callBackground('findArticles', {wanted, bin: false, order, ...partOfPage(page)}),
  );
  const facets = useAnswer(question, () => callBackground('countFacets', {wanted, bin: false}));
  const times = useAnswer(question, () => callBackground('countTimes', {wanted, bin: false}));
  return (
    <ListFrame facets={facets.value}>
      {times.value && <TimeLine times={times.value} />}
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'libraryArticlesOne', other: 'libraryArticlesMany'})}
              asking={answer.asking}
            >
              {found.total > 0 && <OrderField orders={articleOrders} order={order} />}
              {found.total > 0 && <ExportButton subject={{wanted}} />}
            </ListHead>
            {found.total === 0 ? (
              <NothingFound />
            ) : (
              <ul class="row-list">
                {found.rows.map(row => (
                  <ArticleEntry key={row.article.id} row={row} />
                ))}
              </ul>
            )}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </ListFrame>
  );
}
