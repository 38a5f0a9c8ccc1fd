import type {IDBPDatabase} from 'idb';
import {type RecordSteps, recordKinds} from '../../core/annotations/record-steps';
import type {Schema} from './schema';
import type {StoreStep, Upgrading} from './store-steps';

/** The two halves of every version. Of equal length. */
export interface Steps {
  readonly stores: readonly StoreStep[];
  readonly records: readonly RecordSteps[];
}

async function rewrite(transaction: Upgrading, {articles, annotations, captures}: RecordSteps): Promise<void> {
  const steps = {articles, annotations, captures};
  for (const kind of recordKinds) {
    const step = steps[kind];
    if (step === undefined) continue;
    for (let cursor = await transaction.objectStore(kind).openCursor(); cursor; cursor = await cursor.continue()) {
      // What a step makes is of the next version's shape, which only the last version's types can tell.
      await cursor.update(step(cursor.value) as typeof cursor.value);
    }
  }
}

/** Takes a database from the version that it has to the newest, one version after the other, all in one transaction. Whoever calls it aborts that when it throws. */
export async function upgrade(
  database: IDBPDatabase<Schema>,
  fromVersion: number,
  transaction: Upgrading,
  {stores, records}: Steps,
): Promise<void> {
  for (let version = fromVersion; version < stores.length; version++) {
    stores[version]?.(database, transaction);
    await rewrite(transaction, records[version] ?? {});
  }
}
