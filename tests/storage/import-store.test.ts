import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeAnnotation, saveAnnotation} from '../../src/background/storage/annotation-store';
import {readKeptSlice} from '../../src/background/storage/backups/slices';
import {type Connection, connectionTo} from '../../src/background/storage/connection';
import {finishImport} from '../../src/background/storage/imports/finish-import';
import {dropImport, listImports} from '../../src/background/storage/imports/import-store';
import {stagePart} from '../../src/background/storage/imports/stage-part';
import {undoImport} from '../../src/background/storage/imports/undo-import';
import {ownWork} from '../../src/background/storage/jobs/job';
import type {ArticleId, TextHash} from '../../src/core/annotations/annotation';
import type {ImportRecords} from '../../src/core/imports/import-records';
import {annotationNumber, article, capture, idNumber} from './fixtures';
import {ownWorkThat} from './own-work-that';

const id = '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11';
const march = '2026-03-03T00:00:00.000Z';
const april = '2026-04-03T00:00:00.000Z';
const june = '2026-06-03T00:00:00.000Z';

const otherArticle = {...article, id: 'https://news.example/bridge' as ArticleId, url: 'https://news.example/bridge'};
const otherCapture = {...capture, articleId: otherArticle.id, text: 'A bridge.'};

let connection: Connection;
let count = 0;
beforeEach(async () => {
  count += 1;
  connection = connectionTo(`imports ${count}`);
  await saveAnnotation(connection, annotationNumber(1, {note: 'mine'}), {article, capture});
});

/** Every record that the reader has, by store. */
async function everything() {
  const database = await connection.open();
  const [articles, annotations, captures] = await Promise.all([
    database.getAll('articles'),
    database.getAll('annotations'),
    database.getAll('captures'),
  ]);
  return {articles, annotations, captures};
}

const stage = (records: Partial<ImportRecords>, index = 0, isWhole = true, stagedAt = march) =>
  stagePart(connection, {
    importId: id,
    index,
    state: 'waiting',
    stagedAt,
    isWhole,
    records: {articles: [], annotations: [], captures: [], ...records},
  });

const finish = (parts = 1) =>
  finishImport(connection, {id, fileName: 'backup.json', importedAt: march, parts}, ownWork);

const coming = {
  articles: [article, otherArticle],
  captures: [capture, otherCapture],
  annotations: [
    annotationNumber(1, {note: 'theirs, later', modifiedAt: april}),
    annotationNumber(2, {articleId: otherArticle.id}),
  ],
};

describe('an import that is put aside', () => {
  test('says how it stands to what is kept, and changes nothing of it', async () => {
    const before = await everything();
    const counts = await stage({
      annotations: [
        annotationNumber(1, {modifiedAt: april}),
        annotationNumber(1),
        annotationNumber(1, {modifiedAt: '2026-01-01T00:00:00.000Z'}),
        annotationNumber(2),
      ],
    });
    expect(counts).toEqual({added: 1, newer: 1, same: 1, older: 1});
    expect(await everything()).toEqual(before);
  });

  test('is no part of a backup', async () => {
    await stage(coming);
    const kinds: string[] = [];
    let mark = null;
    do {
      const slice = await readKeptSlice(connection, mark);
      kinds.push(slice.kind);
      mark = slice.next;
    } while (mark !== null);
    expect(kinds).toEqual(['annotations', 'captures', 'articles']);
  });

  test('is forgotten when its reader does not want it, or has left it for a day', async () => {
    await stage(coming);
    await dropImport(connection, id);
    await expect(finish()).rejects.toMatchObject({name: 'NotKept'});
    await stage(coming);
    await listImports(connection, april);
    await expect(finish()).rejects.toMatchObject({name: 'NotKept'});
  });
});

describe('an import that comes in', () => {
  test('merges by id: the later change wins, what is new is added, nothing is removed', async () => {
    await saveAnnotation(connection, annotationNumber(3, {modifiedAt: june}), {article, capture});
    await stage(coming);
    await stage({annotations: [annotationNumber(3, {note: 'older'})]}, 1);
    const {kept} = await finish(2);
    expect(kept).toMatchObject({added: 1, newer: 1, same: 0, older: 1, undone: null});
    const {annotations, articles, captures} = await everything();
    expect(annotations.map(({note}) => note)).toEqual(['theirs, later', '', '']);
    expect(articles).toHaveLength(2);
    expect(captures).toHaveLength(2);
  });

  test('takes only what the reader wrote from a format that does not carry everything', async () => {
    const {selectors: _, ...words} = annotationNumber(1);
    const bare = {quote: {exact: 'The harbour', prefix: '', suffix: ''}, position: null, paragraph: null};
    await stage(
      {annotations: [{...words, selectors: [bare], textHash: null, note: 'from a table', modifiedAt: april}]},
      0,
      false,
    );
    await finish();
    const [annotation] = (await everything()).annotations;
    expect(annotation).toEqual(annotationNumber(1, {note: 'from a table', modifiedAt: april}));
  });

  test('leaves all as it was when a part of it is missing', async () => {
    const before = await everything();
    await stage(coming);
    await expect(finish(2)).rejects.toMatchObject({name: 'NotKept'});
    expect(await everything()).toEqual(before);
  });

  test.each([1, 2, 3])('leaves all as it was when it is stopped after part %i, and can come in again', async stopAt => {
    const before = await everything();
    for (const part of [0, 1, 2]) await stage({annotations: [annotationNumber(part + 10)]}, part);
    const stopping = ownWorkThat(done => {
      if (done === stopAt) throw new Error('stopped');
    });
    await expect(finishImport(connection, {id, fileName: 'a', importedAt: march, parts: 3}, stopping)).rejects.toThrow(
      'stopped',
    );
    expect(await everything()).toEqual(before);
    expect((await finish(3)).kept.added).toBe(3);
  });

  test('comes in once when the call comes twice', async () => {
    await stage(coming);
    const first = await finish();
    const before = await everything();
    expect((await finish()).kept).toEqual(first.kept);
    expect(await everything()).toEqual(before);
    expect(await listImports(connection, '2026-03-20T00:00:00.000Z')).toEqual([first.kept]);
  });

  test('gives an article that was only heard of the particulars of one who saw it', async () => {
    const heardOf = {...otherArticle, title: otherArticle.url, textHash: null};
    await stage({articles: [heardOf]});
    await finish();
    const again = '6f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11';
    await stagePart(connection, {
      importId: again,
      index: 0,
      state: 'waiting',
      stagedAt: march,
      isWhole: true,
      records: {articles: [otherArticle, heardOf], annotations: [], captures: []},
    });
    await finishImport(connection, {id: again, fileName: 'b', importedAt: march, parts: 1}, ownWork);
    expect((await everything()).articles.find(({id}) => id === otherArticle.id)).toEqual(otherArticle);
  });
});

describe('an import that is undone', () => {
  test('leaves what was kept before it, every record as it was', async () => {
    const before = await everything();
    const earlier = {...article, firstKeptAt: '2020-01-01T00:00:00.000Z'};
    await stage({...coming, articles: [earlier, otherArticle]});
    await stage({annotations: [annotationNumber(4), annotationNumber(5)]}, 1);
    await finish(2);
    expect(await everything()).not.toEqual(before);
    const {kept} = await undoImport(connection, id, april, ownWork);
    expect(await everything()).toEqual(before);
    expect(kept.undone).toEqual({at: april, taken: 4, stayed: 0});
  });

  test('keeps what was changed since it came in', async () => {
    await stage(coming);
    await finish();
    await changeAnnotation(connection, idNumber(2), one => ({...one, note: 'I wrote this', modifiedAt: june}));
    const {kept} = await undoImport(connection, id, june, ownWork);
    expect(kept.undone).toMatchObject({taken: 1, stayed: 1});
    const {annotations, articles, captures} = await everything();
    expect(annotations.map(({note}) => note)).toEqual(['mine', 'I wrote this']);
    expect(articles, 'the article of what stays').toHaveLength(2);
    expect(captures, 'and the text that it counts in').toHaveLength(2);
  });

  test('is undone once when the call comes twice', async () => {
    await stage(coming);
    await finish();
    const first = await undoImport(connection, id, april, ownWork);
    expect((await undoImport(connection, id, june, ownWork)).kept).toEqual(first.kept);
  });

  test('stays when undoing is stopped', async () => {
    await stage(coming);
    await finish();
    const before = await everything();
    const stopping = ownWorkThat(() => {
      throw new Error('stopped');
    });
    await expect(undoImport(connection, id, april, stopping)).rejects.toThrow('stopped');
    expect(await everything()).toEqual(before);
  });

  test('can be undone for thirty days', async () => {
    await stage(coming);
    await finish();
    expect(await listImports(connection, '2026-04-01T00:00:00.000Z')).toHaveLength(1);
    expect(await listImports(connection, june)).toEqual([]);
    await expect(undoImport(connection, id, june, ownWork)).rejects.toMatchObject({name: 'NotKept'});
    expect((await everything()).annotations).toHaveLength(2);
  });

  test('leaves the text of an article that somebody kept something of since', async () => {
    await stage(coming);
    await finish();
    await saveAnnotation(
      connection,
      annotationNumber(9, {articleId: otherArticle.id, textHash: otherCapture.textHash as TextHash}),
      {article: otherArticle, capture: otherCapture},
    );
    await undoImport(connection, id, april, ownWork);
    expect((await everything()).captures).toEqual(
      [capture, otherCapture].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
    );
  });
});
