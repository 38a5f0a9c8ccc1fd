import {useMemo, useState} from 'preact/hooks';
import type {PageState, Settings} from '../messaging/contract';
import {KeepingNews} from '../pages/kept/KeepingNews';
import {knownTags} from '../pages/kept/known-tags';
import {useKeeping} from '../pages/kept/use-keeping';
import {NoArticle} from '../pages/notices/NoArticle';
import {ReachNotices} from '../pages/notices/ReachNotices';
import {TextChangeNotice} from '../pages/notices/TextChangeNotice';
import {useJumps} from '../pages/reading/use-jumps';
import {ExportButton} from '../pages/taking/ExportButton';
import {subjectOf} from '../pages/taking/export-subject';
import {Button} from '../ui/controls/Button';
import {useSay} from '../ui/words';
import {KeptView} from './kept/KeptView';
import {PanelHead} from './PanelHead';
import {StatementsView} from './statements/StatementsView';
import {type View, ViewSwitch} from './ViewSwitch';

interface ReadArticleProps {
  readonly page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>;
  readonly tabId: number;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function ReadArticle({page, tabId, settings, onSettings}: ReadArticleProps) {
  const say = useSay();
  const keeping = useKeeping();
  const jumps = useJumps(tabId);
  const tags = useMemo(() => knownTags(page.annotations), [page.annotations]);
  const [view, setView] = useState<View>('statements');
  const subject = subjectOf(page, settings);
  return (
    <>
      <PanelHead article={page.article} deeds={subject && <ExportButton subject={subject} small />}>
        <ViewSwitch view={view} kept={page.annotations.length} onView={setView} />
      </PanelHead>
      <div class="notices">
        {page.state === 'analysed' && page.textChange && <TextChangeNotice tabId={tabId} change={page.textChange} />}
        {page.state === 'analysed' && <ReachNotices article={page.article} detection={page.detection} />}
      </div>
      {view === 'kept' ? (
        <KeptView page={page} jumps={jumps} keeping={keeping} knownTags={tags} />
      ) : page.state === 'not-article' ? (
        <NoArticle framed={page.framed} />
      ) : (
        <StatementsView
          page={page}
          jumps={jumps}
          keeping={keeping}
          knownTags={tags}
          settings={settings}
          onSettings={onSettings}
        />
      )}
      <footer class="panel-foot">
        <KeepingNews keeping={keeping} />
        {jumps.away && (
          <Button icon="undo" onClick={jumps.back}>
            {say('backToReading')}
          </Button>
        )}
      </footer>
    </>
  );
}
