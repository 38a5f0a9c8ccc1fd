import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {importCalls} from '../../../src/background/importing/import-calls';
import {Jobs} from '../../../src/background/keeping/many/jobs';
import {CatalogueKeeper} from '../../../src/background/library/catalogue-keeper';
import {clearBin} from '../../../src/background/safety/removal/clear-bin';
import type {SafetyParts} from '../../../src/background/safety/safety-parts';
import {setAside} from '../../../src/background/safety/set-aside';
import {readStorage} from '../../../src/background/safety/storage-state';
import {lookAfter} from '../../../src/background/safety/watch';
import {changeAnnotation, saveAnnotation} from '../../../src/background/storage/annotation-store';
import type {Annotation} from '../../../src/core/annotations/annotation';
import {annotationNumber, article, capture, idNumber} from '../../storage/fixtures';
import {ownWorkThat} from '../../storage/own-work-that';
import {recordsIn} from '../../storage/records-in';
import {safetyOver} from './safety-for-tests';

vi.mock('webextension-polyfill', () => ({default: {runtime: {sendMessage: () => Promise.resolve()}}}));

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const june = '2026-06-01T09:00:00.000Z';

let parts: SafetyParts;
let count = 0;

/** A worker that notes that it removes, and dies. */
function diesAmidRemoval(): SafetyParts {
  let notes = 0;
  const change: SafetyParts['notebook']['change'] = async make => {
    if (notes++ > 0) throw new Error('died');
    await parts.notebook.change(make);
  };
  const connection: SafetyParts['connection'] = {
    ...parts.connection,
    open() {
      if (notes > 0) throw new Error('died');
      return parts.connection.open();
    },
  };
  return {...parts, connection, notebook: {...parts.notebook, change}};
}

/** As a newer version of the extension leaves it. */
async function makeTooNew(database: string): Promise<void> {
  (await openDB(database, 99)).close();
}

const save = (annotation: Annotation) => saveAnnotation(parts.connection, annotation, {article, capture});
const kept = () => recordsIn(parts.connection);

describe('a loss that the browser does not tell of', () => {
  beforeEach(async () => {
    count += 1;
    parts = safetyOver(`loss-${count}`);
    await save(annotationNumber(1));
    await lookAfter(parts, monday);
  });

  test('is told, and no backup of nothing takes the place of those that hold what was lost', async () => {
    expect(await readStorage(parts, tuesday)).toMatchObject({isLost: false});
    const keeper = new CatalogueKeeper(parts.connection);
    await keeper.current();
    await (await parts.connection.open()).clear('annotations');
    expect(await readStorage(parts, tuesday)).toMatchObject({state: 'open', isLost: true});
    const withIndex = {...parts, index: () => keeper.loaded()};
    expect(await readStorage(withIndex, tuesday), 'whatever the index says').toMatchObject({isLost: true});
    for (const day of ['10', '11', '12', '13']) await lookAfter(parts, `2026-03-${day}T09:00:00.000Z`);
    expect((await parts.backups.list()).map(({at}) => at)).toEqual([monday]);
  });

  describe('is not what the reader removed', () => {
    afterEach(() => vi.useRealTimers());

    /** A worker that dies before it writes a note when `isOver`. */
    const dyingWhen = (isOver: () => Promise<boolean>): SafetyParts => {
      const change: SafetyParts['notebook']['change'] = async make => {
        if (await isOver()) throw new Error('died');
        await parts.notebook.change(make);
      };
      return {...parts, notebook: {...parts.notebook, change}};
    };

    /** What leaves nothing, from what is kept here. */
    const removals: Readonly<Record<string, (dying: SafetyParts) => Promise<unknown>>> = {
      'by emptying the bin': async dying => {
        await changeAnnotation(parts.connection, idNumber(1), old => ({...old, deletedAt: monday}));
        return clearBin(dying, tuesday, tuesday);
      },
      'by leaving it in the bin for thirty days': async dying => {
        await changeAnnotation(parts.connection, idNumber(1), old => ({...old, deletedAt: monday}));
        return lookAfter(dying, june);
      },
      'by taking back the import that brought all of it': async dying => {
        const calls = importCalls(dying, new Jobs(), () => undefined);
        vi.setSystemTime(june);
        const page = {kind: 'own-page'} as const;
        const [job, id] = [crypto.randomUUID(), crypto.randomUUID()];
        const coming = {articles: [article], captures: [capture], annotations: [annotationNumber(2)]};
        await calls.stageImport({id, part: 0, isWhole: true, records: coming}, page);
        await calls.finishImport({job: crypto.randomUUID(), id, parts: 1, fileName: 'notes.json'}, page);
        await (await parts.connection.open()).delete('annotations', idNumber(1));
        return calls.undoImport({job, id}, page);
      },
    };

    test.each(Object.entries(removals))('%s, though the worker died when it was gone', async (_, remove) => {
      await remove(dyingWhen(async () => (await kept()).annotations.length === 0)).catch(() => undefined);
      expect((await kept()).annotations).toEqual([]);
      expect(await readStorage(parts, june)).toMatchObject({isLost: false});
    });

    test.each(Object.entries(removals))('%s; and stays when that cannot be noted before', async (_, remove) => {
      await expect(remove(dyingWhen(async () => true))).rejects.toThrow('died');
      expect((await kept()).annotations).toHaveLength(1);
    });
  });

  test('is told after a part of it was removed for good, too', async () => {
    await save(annotationNumber(2, {deletedAt: monday}));
    expect(await clearBin(parts, tuesday, tuesday)).toBe(1);
    await (await parts.connection.open()).clear('annotations');
    expect(await readStorage(parts, june)).toMatchObject({isLost: true});
  });

  test('is told though a worker died amid a removal of which nothing came', async () => {
    await changeAnnotation(parts.connection, idNumber(1), old => ({...old, deletedAt: monday}));
    await expect(clearBin(diesAmidRemoval(), tuesday, tuesday)).rejects.toThrow('died');
    await lookAfter(parts, tuesday);
    await (await parts.connection.open()).clear('annotations');
    expect(await readStorage(parts, tuesday)).toMatchObject({isLost: true});
  });

  test('is not that the reader went on with an empty database', async () => {
    const {database} = await parts.notebook.read();
    await parts.connection.close();
    await makeTooNew(database);
    await setAside(parts, null, tuesday);
    expect(await readStorage(parts, june)).toMatchObject({state: 'open', amount: {annotations: 0}, isLost: false});
  });

  test('is told after the reader stopped the removal', async () => {
    await changeAnnotation(parts.connection, idNumber(1), old => ({...old, deletedAt: monday}));
    const stopped = ownWorkThat(() => {
      throw new Error('stopped');
    });
    await expect(clearBin(parts, tuesday, tuesday, stopped)).rejects.toThrow('stopped');
    await (await parts.connection.open()).clear('annotations');
    expect(await readStorage(parts, june)).toMatchObject({isLost: true});
  });
});
