import {FailedPage} from '../pages/notices/FailedPage';
import {UnreadPage} from '../pages/notices/UnreadPage';
import {usePage} from '../pages/reading/use-page';
import {useFollowedTab} from '../pages/use-followed-tab';
import {useSettings} from '../pages/use-settings';
import {PanelHead} from './PanelHead';
import {ReadArticle} from './ReadArticle';

/** The article in the margin: its shape, its statements, and what is kept of it. Follows the reader from tab to tab. */
export function SidePanel() {
  const tabId = useFollowedTab();
  const {view, analyse} = usePage(tabId);
  const [settings, changeSettings] = useSettings();
  if (view.view !== 'read' || tabId === null || settings === null) {
    return (
      <>
        <PanelHead article={null} />
        <UnreadPage view={view.view === 'read' ? {view: 'waiting'} : view} onAnalyse={analyse} />
      </>
    );
  }
  if (view.page.state === 'failed') {
    return (
      <>
        <PanelHead article={null} />
        <FailedPage error={view.page.error} onAnalyse={analyse} />
      </>
    );
  }
  return (
    <ReadArticle
      key={`${tabId} ${view.page.article.url}`}
      page={view.page}
      tabId={tabId}
      settings={settings}
      onSettings={changeSettings}
    />
  );
}
