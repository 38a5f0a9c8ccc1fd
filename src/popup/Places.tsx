import {browser} from '../messaging/browser';
import {openSidePanel} from '../pages/open-side-panel';
import {Button} from '../ui/controls/Button';
import {Icon} from '../ui/icons/Icon';
import {useSay} from '../ui/words';

/** Where else Hearsay is. */
export function Places({tabId}: {readonly tabId: number | null}) {
  const say = useSay();
  return (
    <nav class="places" aria-label={say('popupPlaces')}>
      <Button
        weight="quiet"
        icon="panel"
        onClick={() => tabId !== null && void openSidePanel(tabId)}
        disabled={tabId === null}
      >
        {say('openSidePanel')}
      </Button>
      <a class="button button-quiet" href={browser.runtime.getURL('library.html')} target="_blank" rel="noreferrer">
        <Icon name="library" />
        <span>{say('openLibrary')}</span>
      </a>
      <Button weight="quiet" icon="settings" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('openSettings')}
      </Button>
    </nav>
  );
}
