import {useMemo, useState} from 'preact/hooks';
import {measureShape} from '../../core/shape/measure-shape';
import type {PageState, Settings} from '../../messaging/contract';
import type {Keeping} from '../../pages/kept/use-keeping';
import {type Choice, everything} from '../rows/choice';
import {chooseRows} from '../rows/choose-rows';
import {groupRows, type Order} from '../rows/group-rows';
import {rowsOf} from '../rows/rows-of';
import {ArticleShape} from './ArticleShape';
import {ChoiceBar} from './ChoiceBar';
import {StatementList} from './StatementList';

interface StatementsViewProps {
  readonly page: Extract<PageState, {readonly state: 'analysed'}>;
  readonly tabId: number;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function StatementsView({page, tabId, keeping, knownTags, settings, onSettings}: StatementsViewProps) {
  const [choice, setChoice] = useState<Choice>(everything);
  const [order, setOrder] = useState<Order>('article');
  const rows = useMemo(() => rowsOf(page, settings.showDoubtful), [page, settings.showDoubtful]);
  const shape = useMemo(
    () =>
      measureShape(
        page.article,
        rows.map(row => row.statement),
      ),
    [page.article, rows],
  );
  const chosen = useMemo(() => chooseRows(rows, choice), [rows, choice]);
  const groups = useMemo(() => groupRows(chosen, order), [chosen, order]);
  return (
    <>
      <ArticleShape shape={shape} choice={choice} onChoice={setChoice} />
      <ChoiceBar
        choice={choice}
        onChoice={setChoice}
        order={order}
        onOrder={setOrder}
        settings={settings}
        onSettings={onSettings}
        shown={chosen.length}
        all={rows.length}
      />
      <StatementList
        groups={groups}
        found={rows.length > 0}
        article={page.article}
        tabId={tabId}
        keeping={keeping}
        knownTags={knownTags}
        onEverything={() => setChoice(everything)}
      />
    </>
  );
}
