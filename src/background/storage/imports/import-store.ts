import type {KeptImport} from '../../../core/imports/kept-import';
import type {Connection} from '../connection';
import {importStores} from '../schema';
import {type WritingTo, writeTo} from '../transact';

const dayMs = 24 * 60 * 60 * 1000;
/** So long an import can be undone: as long as the bin keeps what is in it. */
const undoableDays = 30;
/** So long parts wait for the rest of their import: its page is long closed. */
const waitingDays = 1;

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * dayMs).toISOString();
}

type Passing = WritingTo<typeof importStores>;

/** The imports that came in, the newest first; those that can no longer be undone are forgotten. `now` is ISO 8601. */
export function listImports(connection: Connection, now: string): Promise<KeptImport[]> {
  return writeTo(connection, importStores, async transaction => {
    const store = transaction.objectStore('imports');
    const all = await store.getAll();
    const oldest = daysBefore(now, undoableDays);
    for (const {id} of all.filter(({importedAt}) => importedAt < oldest)) {
      await store.delete(id);
      await dropParts(transaction, id);
    }
    const kept = all.filter(({importedAt}) => importedAt >= oldest);
    await dropWaiting(transaction, new Set(kept.map(({id}) => id)), daysBefore(now, waitingDays));
    return kept.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
  });
}

/** Forgets what was put aside of an import that did not come in. One that came in is left alone. */
export function dropImport(connection: Connection, id: string): Promise<void> {
  return writeTo(connection, importStores, async transaction => {
    const kept = await transaction.objectStore('imports').getKey(id);
    if (kept === undefined) await dropParts(transaction, id);
  });
}

async function dropParts(transaction: Passing, id: string): Promise<void> {
  await transaction.objectStore('importParts').delete(IDBKeyRange.bound([id], [id, []]));
}

/** Parts whose page was closed before the import came in. */
async function dropWaiting(transaction: Passing, kept: ReadonlySet<string>, before: string): Promise<void> {
  const parts = transaction.objectStore('importParts');
  const keys = await parts.getAllKeys();
  const ids = new Set(keys.map(([id]) => id).filter(id => !kept.has(id)));
  for (const id of ids) {
    const [part] = await parts.getAll(IDBKeyRange.bound([id], [id, []]), 1);
    if (part?.state === 'waiting' && part.stagedAt < before) await dropParts(transaction, id);
  }
}
