import {useCallback, useEffect, useRef, useState} from 'preact/hooks';

/** After the last key, before words are kept. */
const pauseMs = 600;

/** `clean`: nothing was written yet. */
export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';

interface Autosave {
  readonly value: string;
  readonly state: SaveState;
  /** Why it could not be kept. */
  readonly failure: unknown;
  readonly change: (value: string) => void;
  /** Keeps at once what waits to be kept, and what could not be kept before. */
  readonly saveNow: () => Promise<void>;
}

/**
 * Keeps what is written; `seen` is what it was written upon. Resolves with what is kept now, which is more than what was
 * written when others wrote at the same time. Rejects when it failed.
 */
export type SaveWords = (written: string, seen: string) => Promise<string>;

/** Keeps what the reader writes; nothing is lost when the field goes away first. */
export function useAutosave(kept: string, save: SaveWords): Autosave {
  const [value, setValue] = useState(kept);
  const [state, setState] = useState<SaveState>('clean');
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef({value: kept, kept, save});
  latest.current.save = save;

  const saveNow = useCallback(async () => {
    const {value: written, kept: seen} = latest.current;
    if (written === seen) return;
    setState('saving');
    try {
      const stored = await latest.current.save(written, seen);
      // Whoever goes on writing goes on from what they wrote; what others added comes when the field rests.
      const isResting = latest.current.value === written;
      latest.current.kept = isResting ? stored : written;
      if (isResting) {
        latest.current.value = stored;
        setValue(stored);
      }
      setState(isResting ? 'saved' : 'waiting');
    } catch (error) {
      setFailure(error);
      setState('failed');
    }
  }, []);

  // What another surface wrote is taken over, but never over words that wait to be kept.
  useEffect(() => {
    if (latest.current.value !== latest.current.kept) return;
    latest.current = {...latest.current, value: kept, kept};
    setValue(kept);
  }, [kept]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => void saveNow(), pauseMs);
    return () => clearTimeout(timer);
  }, [state, value, saveNow]);

  useEffect(() => () => void saveNow(), [saveNow]);

  const change = useCallback((written: string) => {
    latest.current.value = written;
    setValue(written);
    setState('waiting');
  }, []);

  return {value, state, failure, change, saveNow};
}
