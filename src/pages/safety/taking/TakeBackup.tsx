import {callBackground} from '../../../messaging/call-background';
import {gatherBackup} from './gather-backup';
import {TakeFile} from './TakeFile';
import type {GatherFile} from './use-backup';

interface TakeBackupProps {
  readonly label: string;
  /** How many annotations there are to come; `null`: nobody knows. */
  readonly of: number | null;
  /** A database that was set aside; `null`: what is kept. */
  readonly setAside?: string | null;
  readonly weight?: 'main' | 'plain';
}

/** The way to take everything along as one file. */
export function TakeBackup({setAside = null, ...shown}: TakeBackupProps) {
  const gather: GatherFile = async (tell, signal) => {
    const gathered = await gatherBackup(setAside, tell, signal);
    if (setAside === null) await callBackground('backupTaken', {filed: null});
    return gathered;
  };
  return <TakeFile gather={gather} {...shown} />;
}
