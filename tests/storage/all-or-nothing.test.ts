import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeAnnotation, saveAnnotation} from '../../src/background/storage/annotation-store';
import {mergeSlices} from '../../src/background/storage/backups/merge-slices';
import {emptyBin} from '../../src/background/storage/bin-store';
import {changeEach} from '../../src/background/storage/changing/change-each';
import {type Connection, connectionTo} from '../../src/background/storage/connection';
import {finishImport} from '../../src/background/storage/imports/finish-import';
import {stagePart} from '../../src/background/storage/imports/stage-part';
import {ownWork} from '../../src/background/storage/jobs/job';
import type {TextHash} from '../../src/core/annotations/annotation';
import {annotationNumber, article, capture, idNumber} from './fixtures';
import {recordsIn} from './records-in';

const march = '2026-03-03T00:00:00.000Z';
const newHash = 'b'.repeat(64) as TextHash;
const edited = {
  article: {...article, textHash: newHash},
  capture: {...capture, textHash: newHash, text: 'It is June.'},
};

const coming = {
  articles: [edited.article],
  annotations: [annotationNumber(1, {note: 'Newer.', modifiedAt: '2026-09-01T00:00:00.000Z'}), annotationNumber(4)],
  captures: [edited.capture],
};

async function* slices() {
  yield {records: coming, read: 1};
}

/** Every operation that writes, on a database of two annotations of which one is in the bin. */
const operations: Readonly<Record<string, (connection: Connection) => Promise<unknown>>> = {
  'keeping words': connection => saveAnnotation(connection, annotationNumber(3, {textHash: newHash}), edited),
  'changing what was written': connection =>
    changeAnnotation(connection, idNumber(1), before => ({...before, note: 'Asked.'})),
  'moving words to another text': connection =>
    changeAnnotation(connection, idNumber(1), before => ({...before, textHash: newHash}), edited),
  'changing many': connection =>
    changeEach(
      connection,
      [idNumber(1), idNumber(2)],
      before => ({...before, flag: 'opinion'}),
      () => undefined,
    ),
  'emptying the bin': connection => emptyBin(connection, '2026-09-01T00:00:00.000Z'),
  'bringing a backup in': connection => mergeSlices(connection, slices()),
  'bringing a file in': async connection => {
    await stagePart(connection, {
      importId: 'file',
      index: 0,
      state: 'waiting',
      stagedAt: march,
      isWhole: true,
      records: coming,
    });
    await finishImport(connection, {id: 'file', fileName: 'file.json', importedAt: march, parts: 1}, ownWork);
  },
};

const asked = ['get', 'getKey', 'getAll', 'getAllKeys', 'put', 'delete'] as const;

/** Lets so many requests through, and has the next one find the disk full; gives how many were asked for. */
async function withFullDiskAfter(requests: number, work: () => Promise<unknown>): Promise<number> {
  const stores = [IDBObjectStore.prototype, IDBIndex.prototype];
  let count = 0;
  const restores = stores.flatMap(prototype =>
    asked.flatMap(name => {
      const ask: unknown = Reflect.get(prototype, name);
      if (typeof ask !== 'function') return [];
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        count += 1;
        if (count > requests) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return Reflect.apply(ask, this, given);
      });
      return [() => Reflect.set(prototype, name, ask)];
    }),
  );
  try {
    await work();
  } finally {
    for (const restore of restores) restore();
  }
  return count;
}

describe.each(Object.entries(operations))('%s, when the disk is full', (name, operate) => {
  let connection: Connection;
  let count = 0;

  beforeEach(async () => {
    count += 1;
    connection = connectionTo(`${name} ${count}`);
    await saveAnnotation(connection, annotationNumber(1), {article, capture});
    await saveAnnotation(connection, annotationNumber(2, {deletedAt: march}), {article, capture});
  });

  test('leaves everything as it was, whichever of its requests fails', async () => {
    const before = await recordsIn(connection);
    let requests = 0;
    for (;;) {
      const working = withFullDiskAfter(requests, () => operate(connection));
      const outcome = await working.then(
        () => 'done',
        (error: unknown) => error,
      );
      if (outcome === 'done') break;
      expect(outcome, `request ${requests + 1}`).toMatchObject({name: 'StorageFull'});
      expect(await recordsIn(connection), `request ${requests + 1}`).toEqual(before);
      requests += 1;
    }
    expect(requests).toBeGreaterThan(0);
    expect(await recordsIn(connection), 'with room for all of them it is done').not.toEqual(before);
  });
});
