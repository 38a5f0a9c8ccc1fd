import {useEffect, useRef, useState} from 'preact/hooks';
import {callBackground} from '../../messaging/call-background';
import {offerBlob} from '../offer-file';
import {gatherBackup} from './gather-backup';

/** How taking a backup along stands. */
export type BackupProgress =
  | {readonly state: 'offered' | 'failed'}
  | {readonly state: 'gathering' | 'taken'; readonly annotations: number};

export interface TakingBackup {
  readonly progress: BackupProgress;
  readonly take: () => void;
  readonly stop: () => void;
}

/** Takes everything along as one file. @param setAside a database that was set aside; `null`: what is kept */
export function useBackup(setAside: string | null): TakingBackup {
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
      const {name, file, annotations} = await gatherBackup({setAside, tell, signal: control.signal});
      offerBlob(name, file);
      if (setAside === null) await callBackground('backupTaken', null);
      setProgress({state: 'taken', annotations});
    } catch {
      setProgress({state: control.signal.aborted ? 'offered' : 'failed'});
    }
  };
  return {progress, take: () => void take(), stop: () => running.current?.abort()};
}
