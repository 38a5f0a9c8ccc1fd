import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {onBroadcast} from '../../messaging/broadcast';
import {callBackground} from '../../messaging/call-background';

/** How far long work is; `null`: that is not known yet. */
export interface JobProgress {
  readonly done: number;
  readonly of: number;
}

export interface JobWatch {
  /** Something goes on. */
  readonly running: boolean;
  readonly progress: JobProgress | null;
  /** Does long work under a name of its own; one at a time. Rejects as the work does. */
  readonly run: <Result>(work: (job: string) => Promise<Result>) => Promise<Result>;
  readonly stop: () => void;
}

/** Follows long work of the background's, and stops it when the reader says so. */
export function useJob(): JobWatch {
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const current = useRef<string | null>(null);
  useEffect(
    () =>
      onBroadcast('jobGoesOn', ({job, done, of}) => {
        if (job === current.current) setProgress({done, of});
      }),
    [],
  );
  const run = useCallback(async <Result>(work: (job: string) => Promise<Result>) => {
    const job = crypto.randomUUID();
    current.current = job;
    setProgress(null);
    setRunning(true);
    try {
      return await work(job);
    } finally {
      if (current.current === job) {
        current.current = null;
        setRunning(false);
      }
    }
  }, []);
  const stop = useCallback(() => {
    if (current.current !== null) void callBackground('stopJob', {job: current.current});
  }, []);
  return {running, progress, run, stop};
}
