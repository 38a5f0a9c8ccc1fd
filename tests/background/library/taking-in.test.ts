import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {CatalogueKeeper} from '../../../src/background/library/catalogue-keeper';
import {libraryCalls} from '../../../src/background/library/library-calls';
import {changeAnnotation, saveAnnotation} from '../../../src/background/storage/annotation-store';
import {readAmount} from '../../../src/background/storage/backups/amount';
import {mergeSlices} from '../../../src/background/storage/backups/merge-slices';
import {emptyBin} from '../../../src/background/storage/bin-store';
import {changeEach} from '../../../src/background/storage/changing/change-each';
import {type Connection, connectionTo} from '../../../src/background/storage/connection';
import {finishImport} from '../../../src/background/storage/imports/finish-import';
import {stagePart} from '../../../src/background/storage/imports/stage-part';
import {undoImport} from '../../../src/background/storage/imports/undo-import';
import {putShelves, readOldest} from '../../../src/background/storage/indexing/index-store';
import {ownWork} from '../../../src/background/storage/jobs/job';
import type {Annotation} from '../../../src/core/annotations/annotation';
import {everything} from '../../../src/core/library/wanted';
import {annotationNumber, article, capture, idNumber} from '../../storage/fixtures';

const caller = {kind: 'own-page'} as const;
const day = '2026-05-01T12:00:00.000Z';
const words = ['quay', 'tunnel', 'ferry', 'bridge', 'council'];
let count = 0;

function freshConnection(): Connection {
  count += 1;
  return connectionTo(`taking in ${count}`);
}

const save = (connection: Connection, number: number, note: string): Promise<Annotation> =>
  saveAnnotation(connection, annotationNumber(number, {note}), {article, capture});

/** The numbers of what is found, by a worker that was just started unless one is given. */
async function found(
  connection: Connection,
  typed: string,
  calls = libraryCalls(connection, new CatalogueKeeper(connection)),
): Promise<number[]> {
  const ids = await calls.findIds({wanted: {...everything, words: typed}, bin: false}, caller);
  return ids.map(id => Number(id.slice(-12))).sort((a, b) => a - b);
}

/** What has to be found, looked up without the index. */
async function holding(connection: Connection, word: string): Promise<number[]> {
  const all = await (await connection.open()).getAll('annotations');
  const having = all.filter(({note, deletedAt}) => deletedAt === null && note.split(' ').includes(word));
  return having.map(({id}) => Number(id.slice(-12)));
}

describe('the index and what is kept', () => {
  test('agree after whatever was done, for the worker that saw it and for one that is started afterwards', async () => {
    const deed = fc.oneof(
      fc.record({
        do: fc.constant('save' as const),
        number: fc.nat(30),
        note: fc.subarray(words).map(some => some.join(' ')),
      }),
      fc.record({
        do: fc.constant('change' as const),
        number: fc.nat(30),
        note: fc.subarray(words).map(some => some.join(' ')),
      }),
      fc.record({do: fc.constant('delete many' as const), numbers: fc.array(fc.nat(30))}),
      fc.record({do: fc.constant('empty the bin' as const)}),
      fc.record({do: fc.constant('search' as const)}),
    );
    const run = fc.asyncProperty(fc.array(deed, {maxLength: 25}), async deeds => {
      const connection = freshConnection();
      const keeper = new CatalogueKeeper(connection);
      const calls = libraryCalls(connection, keeper);
      for (const one of deeds) {
        if (one.do === 'save') await save(connection, one.number, one.note);
        else if (one.do === 'change') {
          await changeAnnotation(connection, idNumber(one.number), before => ({...before, note: one.note})).catch(
            () => undefined,
          );
        } else if (one.do === 'delete many') {
          const ids = one.numbers.map(idNumber);
          await changeEach(
            connection,
            ids,
            before => ({...before, deletedAt: day}),
            () => undefined,
          );
        } else if (one.do === 'empty the bin') await emptyBin(connection, '2027-01-01T00:00:00.000Z');
        else await found(connection, 'quay', calls);
      }
      for (const word of words) {
        const expected = await holding(connection, word);
        expect(await found(connection, word, calls)).toEqual(expected);
        expect(await found(connection, word)).toEqual(expected);
      }
      expect(await readAmount(connection, await keeper.loaded())).toEqual(await readAmount(connection, null));
    });
    await fc.assert(run, {numRuns: 25});
  });

  test('agree when more was written than is searched beside the shelves', async () => {
    const connection = freshConnection();
    const calls = libraryCalls(connection, new CatalogueKeeper(connection));
    for (let number = 0; number < 700; number++) await save(connection, number, number % 7 === 0 ? 'ferry' : 'bridge');
    expect(await found(connection, 'ferry', calls)).toHaveLength(100);
    const ids = Array.from({length: 700}, (_, number) => idNumber(number));
    await changeEach(
      connection,
      ids,
      before => ({...before, note: 'council'}),
      () => undefined,
    );
    expect(await found(connection, 'ferry', calls)).toEqual([]);
    expect(await found(connection, 'council', calls)).toHaveLength(700);
    await save(connection, 701, 'council');
    expect(await found(connection, 'coun')).toHaveLength(701);
  });

  test('agree after many were changed and removed shelf by shelf, for whoever searches next', async () => {
    const connection = freshConnection();
    const keeper = new CatalogueKeeper(connection);
    const calls = libraryCalls(connection, keeper);
    for (let number = 0; number < 1_300; number++)
      await save(connection, number, number % 2 === 0 ? 'ferry' : 'bridge');
    expect(await found(connection, 'ferry', calls)).toHaveLength(650);
    // One that the journal names is among those that are changed.
    await save(connection, 1_300, 'ferry');
    const database = await connection.open();
    const noted = await database.count('journal');
    const ids = Array.from({length: 1_301}, (_, number) => idNumber(number)).filter((_, number) => number % 2 === 0);
    await changeEach(
      connection,
      ids,
      before => (before.id === idNumber(0) ? before : {...before, note: 'council', deletedAt: day}),
      () => undefined,
    );
    expect(await database.count('journal'), 'the one that is on no shelf').toBe(noted + 1);
    expect(await found(connection, 'ferry', calls)).toEqual([0]);
    expect(await found(connection, 'bridge')).toHaveLength(650);
    await emptyBin(connection, '2027-01-01T00:00:00.000Z');
    for (const current of [keeper, new CatalogueKeeper(connection)]) {
      await current.current();
      expect(await readAmount(connection, await current.loaded())).toMatchObject({annotations: 651, binned: 0});
    }
    expect(await found(connection, 'council', calls)).toEqual([]);
  });

  test('agree after many came in, some of which were kept, lost, or are on a shelf', async () => {
    const connection = freshConnection();
    const keeper = new CatalogueKeeper(connection);
    const calls = libraryCalls(connection, keeper);
    const many = async function* (from: number, until: number, note: string, modifiedAt = day) {
      const numbers = Array.from({length: until - from}, (_, number) => number + from);
      const annotations = numbers.map(number => annotationNumber(number, {note, modifiedAt}));
      yield {records: {articles: [article], captures: [capture], annotations}, read: 1};
    };
    await mergeSlices(connection, many(1, 601, 'ferry'));
    expect(await found(connection, 'ferry', calls)).toHaveLength(600);
    const database = await connection.open();
    expect(await database.count('shelves')).toBe(1);
    await database.delete('annotations', idNumber(2));
    await mergeSlices(connection, many(1, 1_201, 'council', '2026-05-02T12:00:00.000Z'));
    expect((await database.getAll('journal')).flat(), 'only those that were on a shelf').toHaveLength(600);
    expect(await database.count('shelves')).toBe(2);
    for (const asked of [calls, undefined]) {
      expect(await found(connection, 'council', asked)).toHaveLength(1_200);
      expect(await found(connection, 'ferry', asked)).toEqual([]);
    }
    // Few are noted, as ever: no shelf is made for them.
    await mergeSlices(connection, many(1_201, 1_211, 'council'));
    expect(await database.count('shelves')).toBe(2);
    expect(await found(connection, 'council', calls)).toHaveLength(1_210);
  });

  test('agree after an import of many was taken back, for whoever searches next', async () => {
    const connection = freshConnection();
    const calls = libraryCalls(connection, new CatalogueKeeper(connection));
    for (let number = 0; number < 600; number++) await save(connection, number, 'ferry');
    expect(await found(connection, 'ferry', calls)).toHaveLength(600);
    const id = 'an import';
    // What was kept is replaced, some of it by the second part too, and 700 are new.
    const coming = [
      {from: 0, until: 600, modifiedAt: '2026-05-02T12:00:00.000Z'},
      {from: 500, until: 1_300, modifiedAt: '2026-05-03T12:00:00.000Z'},
    ];
    for (const [index, {from, until, modifiedAt}] of coming.entries()) {
      const numbers = Array.from({length: until - from}, (_, number) => number + from);
      const annotations = numbers.map(number => annotationNumber(number, {note: 'council', modifiedAt}));
      const records = {articles: [article], captures: [capture], annotations};
      await stagePart(connection, {importId: id, index, state: 'waiting', stagedAt: day, isWhole: true, records});
    }
    await finishImport(connection, {id, fileName: 'a', importedAt: day, parts: 2}, ownWork);
    expect(await found(connection, 'council', calls)).toHaveLength(1_300);
    await save(connection, 1_300, 'council');
    const database = await connection.open();
    const noted = await database.count('journal');
    const {kept} = await undoImport(connection, id, day, ownWork);
    expect(kept.undone).toEqual({at: day, taken: 1_400, stayed: 0});
    expect(await database.count('journal'), 'all of it was on shelves').toBe(noted);
    for (const asked of [calls, undefined]) {
      expect(await found(connection, 'council', asked)).toEqual([1_300]);
      expect(await found(connection, 'ferry', asked)).toHaveLength(600);
    }
  });

  test('an index that is lost is made anew', async () => {
    const connection = freshConnection();
    await save(connection, 1, 'ferry');
    await found(connection, 'ferry');
    const database = await connection.open();
    await Promise.all((['shelves', 'editions', 'journal'] as const).map(store => database.clear(store)));
    expect(await found(connection, 'ferry')).toEqual([1]);
  });

  test('an index that an earlier version made is made anew', async () => {
    const connection = freshConnection();
    await save(connection, 1, 'ferry');
    await found(connection, 'ferry');
    const database = await connection.open();
    await database.clear('shelves');
    await database.put('editions', {number: 5, madeBy: 0}, 'shelves');
    expect(await found(connection, 'ferry')).toEqual([1]);
  });

  test('what is written while shelves are made is not lost', async () => {
    const connection = freshConnection();
    await save(connection, 1, 'ferry');
    await found(connection, 'ferry');
    await save(connection, 2, 'ferry');
    const oldest = await readOldest(connection, 100);
    await save(connection, 3, 'ferry');
    await putShelves(connection, new Map(), {...oldest, upTo: 0});
    expect(await found(connection, 'ferry')).toEqual([1, 2, 3]);
  });

  test('shelves that were made from others than are there now are not put', async () => {
    const connection = freshConnection();
    await save(connection, 1, 'ferry');
    await found(connection, 'ferry');
    const oldest = await readOldest(connection, 100);
    expect(await putShelves(connection, new Map(), {edition: oldest.edition - 1, upTo: 99})).toBeNull();
    expect(await found(connection, 'ferry')).toEqual([1]);
  });

  test('a worker sees what is in the database that the reader goes on with', async () => {
    let name = 'going on 1';
    const connection = connectionTo(async () => name);
    const calls = libraryCalls(connection, new CatalogueKeeper(connection));
    await save(connection, 1, 'ferry');
    expect(await found(connection, 'ferry', calls)).toEqual([1]);
    name = 'going on 2';
    await connection.close();
    expect(await found(connection, 'ferry', calls)).toEqual([]);
  });
});
