import {useCallback, useEffect, useRef, useState} from 'preact/hooks';

/** After the last key, before words are kept. */
const pauseMs = 600;

/** `clean`: nothing was written yet. */
export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';

interface Autosave {
  readonly value: string;
  readonly state: SaveState;
  readonly change: (value: string) => void;
  /** Keeps at once what waits to be kept, and what could not be kept before. */
  readonly saveNow: () => Promise<void>;
}

/** Keeps what the reader writes; nothing is lost when the field goes away first. `save` rejects when it failed. */
export function useAutosave(kept: string, save: (value: string) => Promise<unknown>): Autosave {
  const [value, setValue] = useState(kept);
  const [state, setState] = useState<SaveState>('clean');
  const latest = useRef({value: kept, kept, save});
  latest.current.save = save;

  const saveNow = useCallback(async () => {
    const {value: written} = latest.current;
    if (written === latest.current.kept) return;
    setState('saving');
    try {
      await latest.current.save(written);
      latest.current.kept = written;
      setState(latest.current.value === written ? 'saved' : 'waiting');
    } catch {
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

  return {value, state, change, saveNow};
}
