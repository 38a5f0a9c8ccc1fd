import {useEffect, useState} from 'preact/hooks';
import type {Capture} from '../core/annotations/annotation';
import {callBackground} from '../messaging/call-background';
import type {PageState} from '../messaging/contract';

/** The text that the reader last kept something of, as far as it differs from the page's and is still kept. */
export type StoredText = 'waiting' | 'same' | 'not-kept' | Capture;

export function useStoredText(page: PageState | null): StoredText {
  const [stored, setStored] = useState<StoredText>('waiting');
  useEffect(() => {
    if (page === null) return;
    const change = page.state === 'analysed' ? page.textChange : null;
    const articleId = page.state === 'analysed' ? page.annotations[0]?.annotation.articleId : undefined;
    if (change === null || articleId === undefined) {
      setStored('same');
      return;
    }
    let left = false;
    void callBackground('readCapture', {articleId, textHash: change.storedHash})
      .catch(() => 'not-kept' as const)
      .then(read => {
        if (!left) setStored(read);
      });
    return () => {
      left = true;
    };
  }, [page]);
  return stored;
}
