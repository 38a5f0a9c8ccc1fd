import {browser} from '../../messaging/browser';
import type {TextChange} from '../../messaging/contract';
import {Notice} from '../../ui/notices/Notice';
import {useWords} from '../../ui/words';

interface TextChangeNoticeProps {
  readonly tabId: number;
  readonly change: TextChange;
}

/** The publisher changed the article since something was kept of it; leads to what. */
export function TextChangeNotice({tabId, change}: TextChangeNoticeProps) {
  const {say, day} = useWords();
  return (
    <Notice
      icon="changed"
      action={
        <a href={browser.runtime.getURL(`difference.html?tab=${tabId}`)} target="_blank" rel="noreferrer">
          {say('textChangedShow')}
        </a>
      }
    >
      {say('textChanged', day(change.storedAt))}
    </Notice>
  );
}
