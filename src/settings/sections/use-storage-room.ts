import {useEffect, useState} from 'preact/hooks';
import {browser} from '../../messaging/browser';
import {askToPersist} from '../../pages/safety/ask-to-persist';

interface StorageRoom {
  /** On the disk, as the browser estimates it. */
  readonly bytes: number;
  /** Whether the browser has promised not to throw it away. */
  readonly isPromised: boolean;
}

/** Where the extension has unlimited storage, Chrome exempts it from being thrown away without a promise. https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies */
async function isPromised(): Promise<boolean> {
  return (await askToPersist()) || browser.permissions.contains({permissions: ['unlimitedStorage']});
}

/** The room that what is kept takes; `null` until it is known. */
export function useStorageRoom(): StorageRoom | null {
  const [room, setRoom] = useState<StorageRoom | null>(null);
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), isPromised()]).then(([{usage = 0}, isPromised]) =>
      setRoom({bytes: usage, isPromised}),
    );
  }, []);
  return room;
}
