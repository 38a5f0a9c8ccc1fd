import {useEffect, useState} from 'preact/hooks';
import type {StorageState} from '../../core/backups/storage-state';
import {onBroadcast} from '../../messaging/broadcast';
import {callBackground} from '../../messaging/call-background';

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
    askQuietly();
    const stops = [onBroadcast('keptChanged', askQuietly), onBroadcast('annotationsChanged', askQuietly)];
    return () => {
      asked = Number.POSITIVE_INFINITY;
      for (const stop of stops) stop();
    };
  }, []);
  return storage;
}
