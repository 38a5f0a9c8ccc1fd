import type {Page} from '@playwright/test';
import {keepArticles} from './kept-articles';
import {pressWeek} from './press-week';

/** Keeps a few words by the product's own calls, and copies of them, each with an id of its own, straight into the database. */
export async function keepMany(ownPage: Page, count: number): Promise<void> {
  await keepArticles(ownPage, pressWeek);
  await ownPage.evaluate(
    async copies =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hearsay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('annotations', 'readwrite');
          const store = transaction.objectStore('annotations');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const kept: {id: string}[] = reading.result;
            for (let made = kept.length; made < copies; made++) {
              store.put({...kept[made % kept.length], id: crypto.randomUUID()});
            }
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    count,
  );
}

/** How many records a store holds, as it is on the disk. */
export function countStored(ownPage: Page, store: string): Promise<number> {
  return ownPage.evaluate(
    name =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('hearsay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );
}
