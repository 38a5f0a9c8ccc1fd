import {useState} from 'preact/hooks';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {askArticles, askDays, askFacets} from '../asking/ask';
import {useAnswer} from '../asking/use-answer';
import {TimeLine} from '../drawing/TimeLine';
import {Answered} from '../lists/Answered';
import {ListFrame} from '../lists/ListFrame';
import {ListHead} from '../lists/ListHead';
import {NothingFound} from '../lists/NothingFound';
import {OrderField} from '../lists/OrderField';
import {Paging} from '../lists/Paging';
import {ExportPanel} from '../taking/ExportPanel';
import {ArticleEntry} from './ArticleEntry';

const orders = ['newest', 'oldest', 'title', 'site', 'most'] as const;

/** The articles of which something is kept, as far as it is wanted, and when it was kept. */
export function ArticlesView() {
  const {say, count} = useWords();
  const [here] = useHere();
  const {wanted, page} = here;
  const order = here.order ?? (wanted.words === '' ? 'newest' : 'relevance');
  const question = writePlace({...here, page: 1, order: null});
  const answer = useAnswer(writePlace({...here, order}), () => askArticles(wanted, order, page));
  const facets = useAnswer(question, () => askFacets(wanted));
  const days = useAnswer(question, () => askDays(wanted));
  const [exporting, setExporting] = useState(false);
  return (
    <ListFrame facets={facets.value}>
      {days.value && days.value.length > 0 && <TimeLine days={days.value} />}
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'libraryArticlesOne', other: 'libraryArticlesMany'})}
              asking={answer.asking}
            >
              <OrderField orders={orders} order={order} />
              {found.total > 0 && (
                <Button icon="download" onClick={() => setExporting(true)}>
                  {say('libraryExport')}
                </Button>
              )}
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
      {exporting && <ExportPanel subject={{wanted}} onClose={() => setExporting(false)} />}
    </ListFrame>
  );
}
