import {shouldRemind} from '../../core/backups/backup-due';
import type {KeptAmount, StorageState} from '../../core/backups/storage-state';
import {readAmount} from '../storage/backups/amount';
import {StorageTooNew} from '../storage/storage-errors';
import type {SafetyParts} from './safety-parts';

/** How what is kept stands; known even when it cannot be opened. `now` is ISO 8601. */
export async function readStorage(
  {connection, backups, index, notebook}: SafetyParts,
  now: string,
): Promise<StorageState> {
  const [kept, {setAside, takenAt, filed, emptiedAt}, listed] = await Promise.all([
    index()
      .then(loaded => readAmount(connection, loaded))
      .then(isOpen, isShut),
    notebook.read(),
    // Backups that cannot be listed must not hide that everything else is well.
    backups.list().catch(() => []),
  ]);
  const remind = kept.amount !== null && shouldRemind(kept.amount, takenAt, now);
  const [last] = listed;
  const isLost =
    kept.amount?.annotations === 0 &&
    last !== undefined &&
    last.annotations > 0 &&
    !(emptiedAt !== null && emptiedAt > last.at);
  return {...kept, backups: listed, remind, filed, setAside, isLost};
}

function isOpen(amount: KeptAmount): Pick<StorageState, 'state' | 'amount'> {
  return {state: 'open', amount};
}

function isShut(error: unknown): Pick<StorageState, 'state' | 'amount'> {
  console.warn('What is kept cannot be opened.', error);
  return {state: error instanceof StorageTooNew ? 'too-new' : 'broken', amount: null};
}
