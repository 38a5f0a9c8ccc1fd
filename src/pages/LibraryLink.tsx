import {browser} from '../messaging/browser';
import {Icon} from '../ui/icons/Icon';
import {useSay} from '../ui/words';

/** The way to all that is kept, in a tab of its own. */
export function LibraryLink() {
  const label = useSay()('openLibrary');
  return (
    <a class="icon-button" href={browser.runtime.getURL('library.html')} target="_blank" rel="noreferrer" title={label}>
      <Icon name="library" />
      <span class="read-out">{label}</span>
    </a>
  );
}
