import type {IDBPDatabase, IDBPTransaction, StoreNames} from 'idb';
import type {Schema} from './schema';

export type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Makes or changes stores and indexes; what is in them is changed by the record step of the same version. Synchronous. */
export type StoreStep = (database: IDBPDatabase<Schema>, transaction: Upgrading) => void;

/** One for each version, oldest first; never changed once released. As many as there are record steps. */
export const storeSteps: readonly StoreStep[] = [
  database => {
    database.createObjectStore('articles', {keyPath: 'id'});
    database.createObjectStore('annotations', {keyPath: 'id'}).createIndex('by-articleId', 'articleId');
    database.createObjectStore('captures', {keyPath: ['articleId', 'textHash']});
  },
  (_database, transaction) => {
    const annotations = transaction.objectStore('annotations');
    annotations.createIndex('by-deletedAt', 'deletedAt');
    annotations.createIndex('by-modifiedAt', 'modifiedAt');
  },
  (_database, transaction) => {
    transaction.objectStore('annotations').createIndex('by-tag', 'tags', {multiEntry: true});
  },
  database => {
    database.createObjectStore('imports', {keyPath: 'id'});
    database.createObjectStore('importParts', {keyPath: ['importId', 'index']});
  },
  database => {
    database.createObjectStore('shelves');
    database.createObjectStore('editions');
    database.createObjectStore('journal', {autoIncrement: true});
  },
  database => {
    database.createObjectStore('answers', {autoIncrement: true}).createIndex('by-job', 'job');
  },
];
