import type {Article} from '../../core/articles/article';
import type {Keeping} from '../../pages/kept/use-keeping';
import {RowGroups} from '../../pages/lists/RowGroups';
import type {Jumps} from '../../pages/reading/use-jumps';
import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';
import type {RowGroup} from '../rows/group-rows';
import {GroupHeading} from './GroupHeading';
import {StatementRow} from './StatementRow';

interface StatementListProps {
  readonly groups: readonly RowGroup[];
  readonly article: Article;
  readonly jumps: Jumps;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
  readonly onEverything: () => void;
}

export function StatementList({groups, article, jumps, keeping, knownTags, onEverything}: StatementListProps) {
  const say = useSay();
  if (groups.length === 0) {
    return (
      <EmptyState
        icon="search"
        title={say('nothingChosenTitle')}
        hint={say('nothingChosenHint')}
        action={<Button onClick={onEverything}>{say('showAll')}</Button>}
      />
    );
  }
  return (
    <RowGroups>
      {groups.map(({heading, rows}) => (
        <section key={heading === null ? '' : Object.values(heading).join()} class="row-group">
          {heading && <GroupHeading heading={heading} count={rows.length} />}
          <ol>
            {rows.map(row => (
              <StatementRow
                key={row.index}
                row={row}
                article={article}
                jumps={jumps}
                keeping={keeping}
                knownTags={knownTags}
              />
            ))}
          </ol>
        </section>
      ))}
    </RowGroups>
  );
}
