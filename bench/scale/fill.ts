import type {Page} from '@playwright/test';
import {askBackground} from '../../scripts/browser/ask';
import {type MadeArticle, makeLibrary} from './make-library';

/** Articles that cross over to the browser at once. */
const together = 50;

/** Puts a made library into the extension's database, as a reader’s years would have. `ownPage` is any page of the extension’s. */
export async function fill(ownPage: Page, articles: number): Promise<void> {
  // The background makes the stores.
  await askBackground(ownPage, 'listArticles', null);
  let part: MadeArticle[] = [];
  for (const made of makeLibrary(articles)) {
    part.push(made);
    if (part.length < together) continue;
    await put(ownPage, part);
    part = [];
  }
  await put(ownPage, part);
}

async function put(ownPage: Page, part: readonly MadeArticle[]): Promise<void> {
  await ownPage.evaluate(
    sent =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hearsay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['articles', 'annotations', 'captures'], 'readwrite');
          for (const {article, annotations, capture} of sent) {
            transaction.objectStore('articles').put(article);
            transaction.objectStore('captures').put(capture);
            for (const annotation of annotations) transaction.objectStore('annotations').put(annotation);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    part,
  );
}
