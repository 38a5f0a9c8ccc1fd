import 'fake-indexeddb/auto';
import {deleteDB, openDB} from 'idb';
import {describe, expect, test} from 'vitest';
import {listAnnotations} from '../../src/background/storage/annotation-store';
import {listArticles, readCapture} from '../../src/background/storage/article-store';
import {connectionTo} from '../../src/background/storage/connection';
import {listImports} from '../../src/background/storage/imports/import-store';
import {undoImport} from '../../src/background/storage/imports/undo-import';
import {ownWork} from '../../src/background/storage/jobs/job';
import {indexStores} from '../../src/background/storage/schema';
import {storeSteps} from '../../src/background/storage/store-steps';
import type {Steps} from '../../src/background/storage/upgrade';
import type {ArticleId, TextHash} from '../../src/core/annotations/annotation';
import {recordSteps} from '../../src/core/annotations/record-steps';
import {articleId} from './fixtures';
import {earlierRecords, newestRecords} from './records-by-version';

const current = storeSteps.length;
const upTo = (version: number): Steps => ({
  stores: storeSteps.slice(0, version),
  records: recordSteps.slice(0, version),
});

describe('every earlier database', () => {
  test('every version has its two halves, and its literal records here', () => {
    expect(recordSteps).toHaveLength(storeSteps.length);
    const versions = Array.from({length: current}, (_, index) => index + 1);
    expect(Object.keys(earlierRecords).map(Number), 'add the new version’s records to records-by-version.ts').toEqual(
      versions,
    );
  });

  test.each(Object.entries(earlierRecords))('of version %s opens as the newest one', async (version, records) => {
    const name = `version ${version}`;
    await deleteDB(name);
    const earlier = await connectionTo(name, upTo(Number(version))).open();
    const stores = [...earlier.objectStoreNames].filter(store => !indexStores.some(made => made === store));
    expect(Object.keys(records).sort(), 'a literal record of each store').toEqual(stores.sort());
    for (const [kind, record] of Object.entries(records)) {
      // Answers have keys of the database's own.
      await earlier.put(kind as 'articles', record as never, ...(kind === 'answers' ? [1 as never] : []));
    }
    earlier.close();

    const connection = connectionTo(name);
    expect(await listArticles(connection)).toEqual([newestRecords.articles]);
    expect(await listAnnotations(connection, articleId)).toEqual([newestRecords.annotations]);
    const {textHash} = newestRecords.captures as {textHash: TextHash};
    expect(await readCapture(connection, articleId, textHash)).toEqual(newestRecords.captures);
    for (const {id} of await listImports(connection, '2026-03-03T10:00:00.000Z')) {
      await undoImport(connection, id, '2026-03-03T10:00:00.000Z', ownWork);
      expect(await listAnnotations(connection, articleId), 'what an import brought is still taken back').toEqual([]);
    }
  });
});

describe('the way from one version to the next', () => {
  const next: Steps = {
    stores: [
      ...storeSteps,
      () => undefined,
      database => database.createObjectStore('extra' as 'articles', {keyPath: 'id'}),
    ],
    records: [
      ...recordSteps,
      {articles: record => ({...(record as object), title: `${(record as {title: string}).title}!`})},
      {articles: record => ({...(record as object), title: `${(record as {title: string}).title}?`})},
    ],
  };

  async function filled(name: string): Promise<void> {
    const database = await connectionTo(name).open();
    for (const number of [1, 2, 3]) {
      await database.put('articles', {
        ...(newestRecords.articles as never as object),
        id: `${articleId}/${number}`,
        title: `Title ${number}`,
      } as never);
    }
    database.close();
  }

  test('rewrites every record, one version after the other', async () => {
    await filled('steps');
    const articles = await listArticles(connectionTo('steps', next));
    expect(articles.map(({title}) => title).sort()).toEqual(['Title 1!?', 'Title 2!?', 'Title 3!?']);
  });

  test('a step that fails leaves the earlier database as it was', async () => {
    await filled('failing');
    const failing: Steps = {
      stores: next.stores,
      records: [
        ...recordSteps,
        {articles: record => ({...(record as object), title: 'half-way'})},
        {
          articles: () => {
            throw new TypeError('this record is odd');
          },
        },
      ],
    };
    await expect(connectionTo('failing', failing).open()).rejects.toMatchObject({name: 'StorageBroken'});
    const articles = await listArticles(connectionTo('failing'));
    expect(articles.map(({title}) => title).sort()).toEqual(['Title 1', 'Title 2', 'Title 3']);
  });
});

describe('a database that will not open', () => {
  test('of a newer version is told by name and left as it is', async () => {
    const newer = await openDB('newer', current + 1, {upgrade: database => void database.createObjectStore('news')});
    await newer.put('news', 'kept', 'key');
    newer.close();
    await expect(connectionTo('newer').open()).rejects.toMatchObject({name: 'StorageTooNew'});
    const again = await openDB('newer', current + 1);
    expect(await again.get('news', 'key')).toBe('kept');
    again.close();
  });

  test('is asked for again the next time, not refused for ever', async () => {
    const newer = await openDB('passing', current + 1);
    newer.close();
    const connection = connectionTo('passing');
    await expect(connection.open()).rejects.toMatchObject({name: 'StorageTooNew'});
    await deleteDB('passing');
    expect((await connection.open()).version).toBe(current);
  });

  test('makes way for a newer version of the extension that wants to upgrade it', async () => {
    const connection = connectionTo('making way');
    await connection.open();
    const newer = await openDB('making way', current + 1);
    expect(newer.version).toBe(current + 1);
    newer.close();
  });

  test('without the stores that it should have is told by name', async () => {
    const empty = await openDB('no stores', current);
    empty.close();
    const listing = listArticles(connectionTo('no stores'));
    await expect(listing).rejects.toMatchObject({name: 'StorageBroken'});
    await expect(listAnnotations(connectionTo('no stores'), 'https://a.example/' as ArticleId)).rejects.toMatchObject({
      name: 'StorageBroken',
    });
  });
});
