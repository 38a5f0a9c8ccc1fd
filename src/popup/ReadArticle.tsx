import {useMemo} from 'preact/hooks';
import {correctDetected} from '../core/annotations/correct-detected';
import type {PageState, Settings} from '../messaging/contract';
import {NoArticle} from '../pages/notices/NoArticle';
import {ReachNotices} from '../pages/notices/ReachNotices';
import {TextChangeNotice} from '../pages/notices/TextChangeNotice';
import {subjectOf} from '../pages/taking/export-subject';
import {Counts} from './Counts';
import {KeptList} from './KeptList';

interface ReadArticleProps {
  readonly page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>;
  readonly tabId: number;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

export function ReadArticle({page, tabId, settings, onSettings}: ReadArticleProps) {
  const statements = useMemo(
    () => (page.state === 'analysed' ? correctDetected(page.detection.statements, page.annotations) : []),
    [page],
  );
  return (
    <>
      {page.state === 'not-article' ? (
        <NoArticle framed={page.framed} />
      ) : (
        <>
          <Counts statements={statements} settings={settings} onSettings={onSettings} />
          <div class="notices">
            <ReachNotices article={page.article} detection={page.detection} />
            {page.textChange && <TextChangeNotice tabId={tabId} change={page.textChange} />}
          </div>
        </>
      )}
      {subjectOf(page, settings) && <KeptList page={page} tabId={tabId} settings={settings} />}
    </>
  );
}
