import {callBackground} from '../../messaging/call-background';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';
import {ListHead} from '../lists/ListHead';
import {Paging} from '../lists/Paging';
import {partOfPage} from '../lists/part-of-page';
import type {Undoing} from '../undoing/use-undo';
import {BinList} from './BinList';
import {EmptyBin} from './EmptyBin';

/** What was removed, for as long as it can be restored. */
export function BinView({undoing}: {readonly undoing: Undoing}) {
  const {say, count} = useWords();
  const [{wanted, page}] = useHere();
  const answer = useAnswer(`${page} ${wanted.words}`, () =>
    callBackground('findAnnotations', {wanted, bin: true, order: 'changed', ...partOfPage(page)}),
  );
  return (
    <div class="list-body">
      <p class="explanation">{say('libraryBinHint')}</p>
      <Answered answer={answer}>
        {found => (
          <>
            <ListHead
              found={count(found.total, {one: 'libraryBinOne', other: 'libraryBinMany'})}
              asking={answer.asking}
            >
              {found.total > 0 && wanted.words === '' && <EmptyBin undoing={undoing} />}
            </ListHead>
            {found.total === 0 ? (
              <EmptyState
                icon="bin"
                title={say(wanted.words === '' ? 'libraryBinEmptyTitle' : 'libraryNothingTitle')}
                hint={say('libraryBinEmptyHint')}
              />
            ) : (
              <BinList found={found} undoing={undoing} />
            )}
            <Paging page={page} total={found.total} />
          </>
        )}
      </Answered>
    </div>
  );
}
