import {useCallback, useEffect, useState} from 'preact/hooks';

/** How long a notice offers the way back, while nobody points at it or stands on it. */
const offeredMs = 10_000;

/** What was just done, in words, and the way back. */
export interface Done {
  readonly told: string;
  /** Under the name of a job. */
  readonly undo: ((job: string) => Promise<unknown>) | null;
}

export interface Undoing {
  readonly done: Done | null;
  readonly tell: (done: Done) => void;
  readonly dismiss: () => void;
  /** Whether the notice waits for the reader, who points at it or stands on it. */
  readonly hold: (held: boolean) => void;
}

/** The notice of what was just done; a newer one takes its place. */
export function useUndo(): Undoing {
  const [done, setDone] = useState<Done | null>(null);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (done === null || held) return;
    const timer = setTimeout(() => setDone(null), offeredMs);
    return () => clearTimeout(timer);
  }, [done, held]);
  const dismiss = useCallback(() => {
    setDone(null);
    hold(false);
  }, []);
  return {done, tell: setDone, dismiss, hold};
}
