import type {MessageKey} from '../message-key';

/** What stands in the way of storing, by the name of the error, where there is more to say than that it failed. */
const reasons: Readonly<Record<string, MessageKey>> = {
  StorageFull: 'storageFull',
  StorageTooNew: 'troubleTooNew',
  StorageBroken: 'troubleBroken',
  BackupUnreadable: 'backupUnreadable',
  ExtensionUpdated: 'cardUpdated',
  JobStopped: 'libraryStopped',
};

/** Why something could not be stored, and what the reader can do; `otherwise` where nothing more is known. */
export function failureKey(error: unknown, otherwise: MessageKey = 'keepingFailed'): MessageKey {
  return (error instanceof Error ? reasons[error.name] : undefined) ?? otherwise;
}
