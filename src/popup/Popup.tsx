import {FailedPage} from '../pages/notices/FailedPage';
import {UnreadPage} from '../pages/notices/UnreadPage';
import {usePage} from '../pages/reading/use-page';
import {SiteLine} from '../pages/sites/SiteLine';
import {useSite} from '../pages/sites/use-site';
import {useSwitchedOff} from '../pages/sites/use-switched-off';
import {useFollowedTab} from '../pages/use-followed-tab';
import {useSettings} from '../pages/use-settings';
import {Places} from './Places';
import {PopupHead} from './PopupHead';
import {ReadArticle} from './ReadArticle';

/** The state of this page at a glance. Opening it is the reader's word to read the page. */
export function Popup() {
  const tabId = useFollowedTab();
  const {view, analyse} = usePage(tabId, true);
  const [settings, changeSettings] = useSettings();
  const {site, isDenied, choose} = useSite(tabId);
  useSwitchedOff(site, analyse);
  const article = view.view === 'read' && 'article' in view.page ? view.page.article : null;
  return (
    <>
      <PopupHead article={article} tabId={tabId} onAnalyse={analyse} />
      {view.view !== 'read' || tabId === null || settings === null ? (
        <UnreadPage view={view.view === 'read' ? {view: 'waiting'} : view} onAnalyse={analyse} isClicked />
      ) : view.page.state === 'failed' ? (
        <FailedPage error={view.page.error} onAnalyse={analyse} />
      ) : (
        <ReadArticle page={view.page} tabId={tabId} settings={settings} onSettings={changeSettings} />
      )}
      <footer class="popup-foot">
        {site && <SiteLine site={site} isDenied={isDenied} onChoice={choose} />}
        <Places tabId={tabId} />
      </footer>
    </>
  );
}
