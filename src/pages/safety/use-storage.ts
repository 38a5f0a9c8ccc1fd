import {useEffect, useState} from 'preact/hooks';
import type {StorageState} from '../../core/backups/storage-state';
import {onBroadcast} from '../../messaging/broadcast';
import {callBackground} from '../../messaging/call-background';

/** After a change, before it is asked again: counting all that is kept would make the next save wait for it. */
const quietMs = 2_000;

/** After the page began, before it is asked first: what the page itself asks for comes first. */
const firstMs = 300;

/** How what is kept stands, asked anew when anything was changed; `null` until it is known. */
export function useStorage(): StorageState | null {
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const turn = asked;
      const answer = await callBackground('readStorage', null);
      if (turn === asked) setStorage(answer);
    };
    // A background that does not answer is told by whatever the page itself asks for.
    const askQuietly = () => void ask().catch(() => undefined);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const askAfter = (ms: number) => {
      clearTimeout(waiting);
      waiting = setTimeout(askQuietly, ms);
    };
    askAfter(firstMs);
    const stops = [onBroadcast('keptChanged', askQuietly), onBroadcast('annotationsChanged', () => askAfter(quietMs))];
    return () => {
      clearTimeout(waiting);
      asked = Number.POSITIVE_INFINITY;
      for (const stop of stops) stop();
    };
  }, []);
  return storage;
}
