import {useEffect, useState} from 'preact/hooks';
import {askToPersist} from '../../pages/safety/ask-to-persist';

interface StorageRoom {
  /** On the disk, as the browser estimates it. */
  readonly bytes: number;
  /** Whether the browser has promised not to throw it away. */
  readonly isPromised: boolean;
}

/** The room that what is kept takes; `null` until it is known. */
export function useStorageRoom(): StorageRoom | null {
  const [room, setRoom] = useState<StorageRoom | null>(null);
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), askToPersist()]).then(([{usage = 0}, isPromised]) =>
      setRoom({bytes: usage, isPromised}),
    );
  }, []);
  return room;
}
