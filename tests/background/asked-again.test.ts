import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeWritten} from '../../src/background/keeping/change-kept';
import {changeMany} from '../../src/background/keeping/many/change-many';
import {makeBackup} from '../../src/background/safety/make-backup';
import {clearBin} from '../../src/background/safety/removal/clear-bin';
import {restoreBackup} from '../../src/background/safety/restore-backup';
import type {SafetyParts} from '../../src/background/safety/safety-parts';
import {bringBack} from '../../src/background/safety/set-aside';
import {saveAnnotation} from '../../src/background/storage/annotation-store';
import {connectionTo} from '../../src/background/storage/connection';
import {finishImport} from '../../src/background/storage/imports/finish-import';
import {stagePart} from '../../src/background/storage/imports/stage-part';
import {undoImport} from '../../src/background/storage/imports/undo-import';
import type {Job} from '../../src/background/storage/jobs/job';
import {annotationNumber, article, capture, idNumber} from '../storage/fixtures';
import {safetyOver} from './safety/safety-for-tests';

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const fileId = '0a1b2c3d-0000-4000-8000-000000000001';

let parts: SafetyParts;
let jobs = 0;
beforeEach(async () => {
  jobs += 1;
  parts = safetyOver(`asked again ${jobs}`);
  await saveAnnotation(parts.connection, annotationNumber(1, {tags: ['harbour']}), {article, capture});
  await saveAnnotation(parts.connection, annotationNumber(2, {deletedAt: monday}), {article, capture});
});

const newJob = (): Job => ({name: crypto.randomUUID(), tellerOf: () => () => undefined});
const all = async () => (await parts.connection.open()).getAll('annotations');

const tagAll = (job: Job) =>
  changeMany(parts.connection, [{ids: [idNumber(1), idNumber(2)], deed: {do: 'tag', tag: 'harbour'}}], job, tuesday);

/** What a reader asks for that tells how much was done; each on what stands above, and with what has to be there first. */
const asked: Readonly<Record<string, () => Promise<(job: Job) => Promise<unknown>>>> = {
  'to change many': async () => tagAll,
  'to empty the bin': async () => job => clearBin(parts, tuesday, tuesday, job),
  'to restore a backup': async () => {
    await makeBackup(parts, monday);
    await (await parts.connection.open()).clear('annotations');
    return job => restoreBackup(parts, monday, job);
  },
  'to bring back what was set aside': async () => {
    const aside = connectionTo(`aside ${jobs}`);
    await saveAnnotation(aside, annotationNumber(3), {article, capture});
    await aside.close();
    await parts.notebook.change(() => ({setAside: [{name: `aside ${jobs}`, at: monday}]}));
    return job => bringBack(parts, `aside ${jobs}`, job);
  },
  'to bring a file in': async () => {
    await stageFile();
    return bringIn;
  },
  'to take an import back': async () => {
    await stageFile();
    await bringIn(newJob());
    return job => undoImport(parts.connection, fileId, tuesday, job);
  },
};

const stageFile = () =>
  stagePart(parts.connection, {
    importId: fileId,
    index: 0,
    state: 'waiting',
    stagedAt: monday,
    isWhole: true,
    records: {articles: [article], annotations: [annotationNumber(4)], captures: []},
  });

const bringIn = (job: Job) =>
  finishImport(parts.connection, {id: fileId, fileName: 'a.json', importedAt: monday, parts: 1}, job);

describe.each(Object.entries(asked))('a worker that is asked %s, and dies before it answers', (_, prepare) => {
  test('gives the answer when it is asked again, and does nothing twice', async () => {
    const ask = await prepare();
    const before = await all();
    const job = newJob();
    const answer = await ask(job);
    const after = await all();
    expect(after).not.toEqual(before);
    expect(await ask(job)).toEqual(answer);
    expect(await all()).toEqual(after);
  });
});

test('a change of many that is asked for again is still taken back by what it answered first', async () => {
  const before = await all();
  const job = newJob();
  await tagAll(job);
  const {changed, undo} = await tagAll(job);
  expect(changed).toBe(1);
  await changeMany(parts.connection, undo, newJob(), tuesday);
  expect((await all()).map(({tags}) => tags)).toEqual(before.map(({tags}) => tags));
});

test('whoever changed the same in two places hears of it though the first answer was lost', async () => {
  const change = {
    id: idNumber(1),
    changes: {flag: 'opinion' as const},
    seen: {flag: null},
  };
  await changeWritten(parts.connection, {...change, changes: {flag: 'follow-up'}, call: 'panel'}, tuesday);
  const first = await changeWritten(parts.connection, {...change, call: 'card'}, tuesday);
  expect(first.collisions).toEqual([{field: 'flag', other: 'follow-up'}]);
  expect(await changeWritten(parts.connection, {...change, call: 'card'}, tuesday)).toEqual(first);
});

test('what was answered is forgotten when others were', async () => {
  for (let number = 0; number < 30; number++) await tagAll(newJob());
  expect(await (await parts.connection.open()).count('answers')).toBe(10);
});
