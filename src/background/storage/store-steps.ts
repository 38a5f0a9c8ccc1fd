import type {IDBPDatabase} from 'idb';
import type {Schema} from './schema';

/** Makes or changes stores and indexes; what is in them is changed by the record step of the same version. Synchronous. */
export type StoreStep = (database: IDBPDatabase<Schema>) => void;

/** One for each version, oldest first; never changed once released. As many as there are record steps. */
export const storeSteps: readonly StoreStep[] = [
  database => {
    database.createObjectStore('articles', {keyPath: 'id'});
    database.createObjectStore('annotations', {keyPath: 'id'}).createIndex('by-articleId', 'articleId');
    database.createObjectStore('captures', {keyPath: ['articleId', 'textHash']});
  },
];
