import type {Article} from '../../core/articles/article';
import type {Keeping} from '../../pages/kept/use-keeping';
import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';
import type {RowGroup} from '../rows/group-rows';
import {GroupHeading} from './GroupHeading';
import {StatementRow} from './StatementRow';

interface StatementListProps {
  readonly groups: readonly RowGroup[];
  /** Whether there are statements at all, chosen or not. */
  readonly found: boolean;
  readonly article: Article;
  readonly tabId: number;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
  readonly onEverything: () => void;
}

export function StatementList({groups, found, article, tabId, keeping, knownTags, onEverything}: StatementListProps) {
  const say = useSay();
  if (!found) return <EmptyState icon="none" title={say('noStatementsTitle')} hint={say('noStatementsHint')} />;
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
    <>
      {groups.map(({heading, rows}) => (
        <section key={heading === null ? '' : Object.values(heading).join()} class="row-group">
          {heading && <GroupHeading heading={heading} count={rows.length} />}
          <ol>
            {rows.map(row => (
              <StatementRow
                key={row.index}
                row={row}
                article={article}
                tabId={tabId}
                keeping={keeping}
                knownTags={knownTags}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
