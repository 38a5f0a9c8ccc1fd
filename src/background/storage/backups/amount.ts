import type {KeptAmount} from '../../../core/backups/storage-state';
import type {Catalogue} from '../../../core/library/catalogue/catalogue';
import {countKept} from '../../../core/library/counts/count-kept';
import type {Connection} from '../connection';
import {readStored} from '../transact';

/**
 * Counts what is kept; the bin counts as kept. In the index where there is one: the database would go through all of its
 * records, and whoever asks or writes meanwhile would wait.
 */
export async function readAmount(connection: Connection, index: Catalogue | null): Promise<KeptAmount> {
  return readStored(connection, async transaction => {
    const annotations = transaction.objectStore('annotations');
    // That all of it was lost, no index knows.
    const isEmpty = (await annotations.openKeyCursor()) === null;
    const counted = index === null || isEmpty ? null : countKept(index);
    const last = await annotations.index('by-modifiedAt').openKeyCursor(null, 'prev');
    return {
      annotations: counted?.annotations ?? (await annotations.count()),
      changedAt: last?.key ?? null,
      binned: counted?.binned ?? (await annotations.index('by-deletedAt').count()),
      articles: await transaction.objectStore('articles').count(),
    };
  });
}
