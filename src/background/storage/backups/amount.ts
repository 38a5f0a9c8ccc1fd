import type {KeptAmount} from '../../../core/backups/storage-state';
import type {Connection} from '../connection';
import {readStored} from '../transact';

/** Counts what is kept; the bin counts as kept. */
export function readAmount(connection: Connection): Promise<KeptAmount> {
  return readStored(connection, async transaction => {
    const annotations = transaction.objectStore('annotations');
    const last = await annotations.index('by-modifiedAt').openKeyCursor(null, 'prev');
    return {
      annotations: await annotations.count(),
      changedAt: last?.key ?? null,
      binned: await annotations.index('by-deletedAt').count(),
      articles: await transaction.objectStore('articles').count(),
    };
  });
}
