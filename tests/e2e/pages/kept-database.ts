import type {Page} from '@playwright/test';

/** All records of the database of what is kept, by store. To be called on a page of the extension's. */
export function readKept(page: Page, name = 'hearsay'): Promise<Record<string, unknown[]>> {
  return page.evaluate(async database => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['annotations', 'articles', 'captures'];
    const transaction = opened.transaction(names);
    const all = await Promise.all(
      names.map(
        store =>
          new Promise<[string, unknown[]]>((resolve, reject) => {
            const request = transaction.objectStore(store).getAll();
            request.onsuccess = () => resolve([store, request.result]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    opened.close();
    return Object.fromEntries(all);
  }, name);
}

/** Puts many annotations into the database, of an article for each fifty, in one transaction. On a page of the extension's. */
export function fillKept(page: Page, annotations: number): Promise<void> {
  return page.evaluate(async count => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hearsay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const text = '“The harbour will reopen in May,” said Ines Marlow. '.repeat(40);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const textHash = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
    const transaction = opened.transaction(['annotations', 'articles', 'captures'], 'readwrite');
    for (let number = 0; number < count; number++) {
      const articleId = `https://news.example/${Math.floor(number / 50)}`;
      const time = new Date(Date.UTC(2026, 2, 1) + number * 1000).toISOString();
      if (number % 50 === 0) {
        const particulars = {byline: null, siteName: 'The Example', publishedAt: null, lang: 'en'};
        const title = `Harbour, part ${number / 50}`;
        const article = {id: articleId, url: articleId, title, ...particulars, firstKeptAt: time, textHash};
        transaction.objectStore('articles').put(article);
        transaction.objectStore('captures').put({textHash, articleId, text, capturedAt: time});
      }
      const start = (number % 40) * 52 + 1;
      const exact = text.slice(start, start + 31);
      transaction.objectStore('annotations').put({
        id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        articleId,
        textHash,
        selectors: [
          {
            quote: {
              exact,
              prefix: text.slice(Math.max(0, start - 32), start),
              suffix: text.slice(start + 31, start + 63),
            },
            position: {start, end: start + 31},
            paragraph: {text, start: 0, index: 0},
          },
        ],
        detectedSelectors: null,
        statement: null,
        correction: null,
        flag: number % 3 === 0 ? 'follow-up' : null,
        note: number % 2 === 0 ? `Note ${number}: “é 😀 \ud800”` : '',
        tags: number % 5 === 0 ? ['harbour'] : [],
        colour: null,
        createdAt: time,
        modifiedAt: time,
        deletedAt: number % 100 === 7 ? new Date().toISOString() : null,
        earlierPlaces: [],
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    opened.close();
  }, annotations);
}

/** Removes every record, as a fault would: nobody is told. On a page of the extension's. */
export function loseKept(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hearsay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['annotations', 'articles', 'captures'];
    const transaction = opened.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    opened.close();
  });
}

/** Raises the database's version as a newer version of the extension would. On a page of the extension's. */
export function makeKeptNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('hearsay', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}
