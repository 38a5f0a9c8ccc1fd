import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {beforeEach, describe, expect, test} from 'vitest';
import {makeBackup} from '../../../src/background/safety/make-backup';
import {restoreBackup} from '../../../src/background/safety/restore-backup';
import type {SafetyParts} from '../../../src/background/safety/safety-parts';
import {bringBack, setAside} from '../../../src/background/safety/set-aside';
import {readStorage} from '../../../src/background/safety/storage-state';
import {lookAfter} from '../../../src/background/safety/watch';
import {changeAnnotation, listAnnotations, saveAnnotation} from '../../../src/background/storage/annotation-store';
import {slicesOf} from '../../../src/background/storage/backups/slices';
import type {Annotation} from '../../../src/core/annotations/annotation';
import {annotationNumber, article, articleId, capture, idNumber} from '../../storage/fixtures';
import {ownWorkThat} from '../../storage/own-work-that';
import {recordsIn} from '../../storage/records-in';
import {safetyOver} from './safety-for-tests';

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const june = '2026-06-01T09:00:00.000Z';

let parts: SafetyParts;
let count = 0;

beforeEach(() => {
  count += 1;
  parts = safetyOver(`hearsay-${count}00`);
});

const save = (annotation: Annotation) => saveAnnotation(parts.connection, annotation, {article, capture});
const kept = () => recordsIn(parts.connection);

/** Writes over it as a newer version of the extension would. */
async function makeTooNew(): Promise<void> {
  const {database} = await parts.notebook.read();
  await parts.connection.close();
  (await openDB(database, 99)).close();
}

describe('a backup inside the browser', () => {
  test('brings back all of it after a loss, the bin too', async () => {
    for (let number = 0; number < 900; number++) await save(annotationNumber(number, {note: `Nº ${number} \ud800`}));
    await save(annotationNumber(900, {deletedAt: monday}));
    const before = await kept();
    const backup = await makeBackup(parts, tuesday);
    expect(backup).toMatchObject({at: tuesday, annotations: 901});
    const database = await parts.connection.open();
    for (const kind of ['articles', 'annotations', 'captures'] as const) await database.clear(kind);
    expect(await restoreBackup(parts, tuesday)).toBe(901);
    expect(await kept()).toEqual(before);
  });

  test('undoes nothing that was done since, and removes nothing', async () => {
    await save(annotationNumber(1));
    await save(annotationNumber(2));
    await makeBackup(parts, tuesday);
    await changeAnnotation(parts.connection, idNumber(1), old => ({...old, note: 'Since.', modifiedAt: june}));
    await save(annotationNumber(3));
    const before = await kept();
    expect(await restoreBackup(parts, tuesday)).toBe(0);
    expect(await kept()).toEqual(before);
  });

  test('tells the browser with each slice that the worker is not idle', async () => {
    for (let number = 0; number < 30; number++) await save(annotationNumber(number));
    let told = 0;
    await makeBackup({...parts, giveWay: async () => void told++}, tuesday);
    expect(told).toBe(3);
  });

  test.each([0.5, 1])(
    'that is stopped when %d of it is done changes nothing, and tells how far it was',
    async until => {
      for (let number = 0; number < 500; number++) await save(annotationNumber(number));
      await makeBackup(parts, tuesday);
      await (await parts.connection.open()).clear('annotations');
      const told: number[] = [];
      const stopInTheMiddle = ownWorkThat((done, of) => {
        told.push(done / of);
        if (done >= of * until) throw new Error('stopped');
      });
      await expect(restoreBackup(parts, tuesday, stopInTheMiddle)).rejects.toThrow('stopped');
      expect(told.at(-1)).toBe(until);
      expect(await (await parts.connection.open()).count('importParts'), 'nothing waits').toBe(0);
      expect((await kept()).annotations).toEqual([]);
    },
  );

  test('one that is not there, or is damaged, changes nothing', async () => {
    await save(annotationNumber(1));
    await expect(restoreBackup(parts, monday)).rejects.toMatchObject({name: 'NotKept'});
    const torn = new Blob(['{"kind":"hearsay-backup","version":1,"annotations":[']).stream();
    const file = await new Response(torn.pipeThrough(new CompressionStream('gzip'))).blob();
    for (const damaged of [file, file.slice(0, 20), new Blob(['not even compressed'])]) {
      await parts.backups.put({at: monday, annotations: 1, changedAt: null}, damaged, times => new Set(times));
      await expect(restoreBackup(parts, monday)).rejects.toMatchObject({name: 'BackupUnreadable'});
    }
    expect((await kept()).annotations).toHaveLength(1);
  });

  test('drops those that have had their day', async () => {
    await save(annotationNumber(1));
    for (let day = 2; day < 10; day++) await makeBackup(parts, `2026-03-0${day}T09:00:00.000Z`);
    const days = (await parts.backups.list()).map(({at}) => at.slice(8, 10));
    expect(days).toEqual(['09', '08', '07']);
  });

  test('slices hold every record once, however many', async () => {
    for (let number = 0; number < 850; number++) await save(annotationNumber(number));
    const ids: unknown[] = [];
    for await (const {kind, records} of slicesOf(parts.connection)) {
      if (kind === 'annotations') ids.push(...records.map(record => (record as Annotation).id));
    }
    expect(ids).toHaveLength(850);
    expect(new Set(ids).size).toBe(850);
  });
});

describe('looking after what is kept', () => {
  test('makes the first backup as soon as there is something, and none of nothing', async () => {
    await lookAfter(parts, monday);
    expect(await parts.backups.list()).toEqual([]);
    await save(annotationNumber(1));
    await lookAfter(parts, monday);
    expect(await parts.backups.list()).toHaveLength(1);
  });

  test('makes the next one a day later, if anything was changed', async () => {
    await save(annotationNumber(1));
    await lookAfter(parts, monday);
    await save(annotationNumber(2));
    await lookAfter(parts, '2026-03-02T19:00:00.000Z');
    expect(await parts.backups.list()).toHaveLength(1);
    await lookAfter(parts, tuesday);
    await lookAfter(parts, june);
    expect((await parts.backups.list()).map(({at}) => at)).toEqual([tuesday, monday]);
  });

  test('empties the bin of what has been in it for thirty days', async () => {
    await save(annotationNumber(1, {deletedAt: monday}));
    await lookAfter(parts, '2026-04-01T08:00:00.000Z');
    expect((await kept()).annotations).toHaveLength(1);
    await lookAfter(parts, '2026-04-01T10:00:00.000Z');
    expect((await kept()).annotations).toHaveLength(0);
  });
});

describe('a database that does not open', () => {
  beforeEach(async () => {
    await save(annotationNumber(1, {note: 'Before.'}));
    await makeBackup(parts, monday);
    await save(annotationNumber(2));
    await makeTooNew();
  });

  test('is told, with the backups that there are', async () => {
    const state = await readStorage(parts, tuesday);
    expect(state).toMatchObject({state: 'too-new', amount: null, remind: false, setAside: []});
    expect(state.backups.map(({at}) => at)).toEqual([monday]);
  });

  test('stays as it is while the reader goes on with the last backup', async () => {
    const {database} = await parts.notebook.read();
    await setAside(parts, monday, tuesday);
    expect((await kept()).annotations).toEqual([annotationNumber(1, {note: 'Before.'})]);
    expect(await readStorage(parts, tuesday)).toMatchObject({state: 'open', setAside: [{name: database, at: tuesday}]});
    const aside = await openDB(database);
    expect(aside.version).toBe(99);
    expect(await aside.getAll('annotations')).toHaveLength(2);
    aside.close();
  });

  test('is set aside once, though the worker died before it said so and is asked again', async () => {
    await setAside(parts, monday, tuesday);
    await save(annotationNumber(3));
    const after = await parts.notebook.read();
    await setAside(parts, monday, june);
    expect(await parts.notebook.read()).toEqual(after);
    expect((await kept()).annotations).toHaveLength(2);
  });

  test('stays as it is when the reader stops what comes in from the backup', async () => {
    const before = await parts.notebook.read();
    const stopped = ownWorkThat(() => {
      throw new Error('stopped');
    });
    await expect(setAside(parts, monday, tuesday, stopped)).rejects.toThrow('stopped');
    expect(await parts.notebook.read()).toEqual(before);
  });

  test('stays as it is when the backup cannot be read, and nothing has happened', async () => {
    const before = await parts.notebook.read();
    await expect(setAside(parts, tuesday, tuesday)).rejects.toMatchObject({name: 'NotKept'});
    expect(await parts.notebook.read()).toEqual(before);
  });

  test('cannot be brought back before it opens', async () => {
    const {database} = await parts.notebook.read();
    await setAside(parts, null, tuesday);
    await expect(bringBack(parts, database)).rejects.toMatchObject({name: 'StorageTooNew'});
    expect((await parts.notebook.read()).setAside).toHaveLength(1);
  });
});

test('what was set aside is brought back once it opens, beside what was kept since', async () => {
  await save(annotationNumber(1, {note: 'Before.'}));
  await save(annotationNumber(2));
  const {database} = await parts.notebook.read();
  await parts.notebook.change(() => ({database: `${database}1`, setAside: [{name: database, at: tuesday}]}));
  await parts.connection.close();
  await save(annotationNumber(1, {note: 'Since.', modifiedAt: june}));
  await save(annotationNumber(3));
  expect(await bringBack(parts, database)).toBe(1);
  const annotations = await listAnnotations(parts.connection, articleId);
  expect(annotations.map(({note}) => note)).toEqual(['Since.', '', '']);
  expect((await parts.notebook.read()).setAside).toEqual([]);
  expect((await indexedDB.databases()).map(({name}) => name)).not.toContain(database);
});

test('a reader who has much and never took a backup along is reminded', async () => {
  for (let number = 0; number < 10; number++) await save(annotationNumber(number));
  expect((await readStorage(parts, tuesday)).remind).toBe(true);
  await parts.notebook.change(() => ({takenAt: monday}));
  expect((await readStorage(parts, tuesday)).remind).toBe(false);
  expect((await readStorage(parts, june)).remind).toBe(true);
});
