import {useMemo, useState} from 'preact/hooks';
import {measureShape} from '../../core/shape/measure-shape';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {PageState, Settings} from '../../messaging/contract';
import type {Keeping} from '../../pages/kept/use-keeping';
import type {Jumps} from '../../pages/reading/use-jumps';
import {type Choice, everything} from '../rows/choice';
import {chooseRows} from '../rows/choose-rows';
import {groupRows, type Order} from '../rows/group-rows';
import {rowsOf} from '../rows/rows-of';
import {ArticleShape} from './ArticleShape';
import {ChoiceBar} from './ChoiceBar';
import {NoStatements} from './NoStatements';
import {StatementList} from './StatementList';

interface StatementsViewProps {
  readonly page: Extract<PageState, {readonly state: 'analysed'}>;
  readonly jumps: Jumps;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function StatementsView({page, jumps, keeping, knownTags, settings, onSettings}: StatementsViewProps) {
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
  const doubtful = page.detection.statements.some(isDoubtful);
  if (rows.length === 0) return <NoStatements doubtful={doubtful} settings={settings} onSettings={onSettings} />;
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
        article={page.article}
        jumps={jumps}
        keeping={keeping}
        knownTags={knownTags}
        onEverything={() => setChoice(everything)}
      />
    </>
  );
}
