import {useEffect, useRef, useState} from 'preact/hooks';
import {offerFile} from '../../offer-file';
import type {BackupFile} from './gather-backup';

/** How taking a backup along stands. */
export type BackupProgress =
  | {readonly state: 'offered' | 'failed'}
  | {readonly state: 'gathering' | 'taken'; readonly annotations: number};

export interface TakingBackup {
  readonly progress: BackupProgress;
  readonly take: () => void;
  readonly stop: () => void;
}

/** Gathers a file; hears how many annotations are in it so far, and stops when the signal is aborted. */
export type GatherFile = (tell: (annotations: number) => void, signal: AbortSignal) => Promise<BackupFile>;

/** Takes a file along. */
export function useBackup(gather: GatherFile): TakingBackup {
  const [progress, setProgress] = useState<BackupProgress>({state: 'offered'});
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const take = async () => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    const tell = (annotations: number) => setProgress({state: 'gathering', annotations});
    try {
      tell(0);
      const {name, file, annotations} = await gather(tell, control.signal);
      offerFile(name, file);
      setProgress({state: 'taken', annotations});
    } catch {
      setProgress({state: control.signal.aborted ? 'offered' : 'failed'});
    }
  };
  return {progress, take: () => void take(), stop: () => running.current?.abort()};
}
