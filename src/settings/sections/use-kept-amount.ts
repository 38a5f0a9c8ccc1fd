import {useEffect, useState} from 'preact/hooks';
import {callBackground} from '../../messaging/call-background';

interface KeptAmount {
  readonly articles: number;
  /** On the disk, as the browser estimates it. */
  readonly bytes: number;
}

/** How much is kept; `null` until it is known. */
export function useKeptAmount(): KeptAmount | null {
  const [amount, setAmount] = useState<KeptAmount | null>(null);
  useEffect(() => {
    void Promise.all([callBackground('listArticles', null), navigator.storage.estimate()]).then(
      ([articles, {usage = 0}]) => setAmount({articles: articles.length, bytes: usage}),
    );
  }, []);
  return amount;
}
