import type {Article} from '../core/articles/article';
import {browser} from '../messaging/browser';
import {LibraryLink} from '../pages/LibraryLink';
import {openSidePanel} from '../pages/open-side-panel';
import {IconButton} from '../ui/controls/IconButton';
import {useSay} from '../ui/words';

interface PopupHeadProps {
  /** `null` while it is not read. */
  readonly article: Article | null;
  readonly tabId: number | null;
  readonly onAnalyse: () => void;
}

/** What is open, and the two things to do with the whole of it. */
export function PopupHead({article, tabId, onAnalyse}: PopupHeadProps) {
  const say = useSay();
  return (
    <header class="popup-head">
      <div>
        <p class="site">{article?.siteName ?? say('productName')}</p>
        <h1>{article?.title || say('popupNoTitle')}</h1>
      </div>
      <div class="head-actions">
        <IconButton icon="refresh" label={say('analyseAgain')} onClick={onAnalyse} disabled={tabId === null} />
        <IconButton
          icon="panel"
          label={say('openSidePanel')}
          onClick={() => tabId !== null && void openSidePanel(tabId)}
          disabled={tabId === null}
        />
        <LibraryLink />
        <IconButton
          icon="settings"
          label={say('openSettings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        />
      </div>
    </header>
  );
}
