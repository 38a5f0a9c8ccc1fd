import type {Connection} from '../../src/background/storage/connection';
import {readStored} from '../../src/background/storage/transact';
import type {ImportRecords} from '../../src/core/imports/import-records';

/** All that a database holds, as it stood at one moment. */
export function recordsIn(connection: Connection): Promise<ImportRecords> {
  return readStored(connection, async transaction => ({
    articles: await transaction.objectStore('articles').getAll(),
    annotations: await transaction.objectStore('annotations').getAll(),
    captures: await transaction.objectStore('captures').getAll(),
  }));
}
