import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {
  changeAnnotation,
  listAnnotations,
  readKeptOf,
  saveAnnotation,
} from '../../src/background/storage/annotation-store';
import {listArticles, readCapture} from '../../src/background/storage/article-store';
import {type Connection, connectionTo} from '../../src/background/storage/connection';
import type {Annotation, TextHash} from '../../src/core/annotations/annotation';
import {annotationNumber, article, articleId, capture, idNumber, textHash} from './fixtures';

let connection: Connection;
let count = 0;

beforeEach(() => {
  count += 1;
  connection = connectionTo(`annotations ${count}`);
});

const save = (annotation: Annotation): Promise<Annotation> =>
  saveAnnotation(connection, annotation, {article, capture});

describe('keeping words', () => {
  test('keeps the annotation, its article and the text as it stood', async () => {
    await save(annotationNumber(1));
    expect(await listAnnotations(connection, articleId)).toEqual([annotationNumber(1)]);
    expect(await listArticles(connection)).toEqual([article]);
    expect(await readCapture(connection, articleId, textHash)).toEqual(capture);
  });

  test('keeps one annotation when the same one is saved twice, as it was saved first', async () => {
    await save(annotationNumber(1, {note: 'Is that so?'}));
    const second = await save(annotationNumber(1, {note: 'another'}));
    expect(second.note).toBe('Is that so?');
    expect(await listAnnotations(connection, articleId)).toHaveLength(1);
  });

  test('loses nothing when the worker dies between two saves', async () => {
    await save(annotationNumber(1));
    const afterRestart = connectionTo(`annotations ${count}`);
    await saveAnnotation(afterRestart, annotationNumber(2), {article, capture});
    expect(await listAnnotations(afterRestart, articleId)).toHaveLength(2);
  });

  test('opens the database again when the browser closed it', async () => {
    await save(annotationNumber(1));
    (await connection.open()).close();
    await save(annotationNumber(2));
    expect(await listAnnotations(connection, articleId)).toHaveLength(2);
  });

  test('keeps the older text beside the newer one, and each with its own time', async () => {
    const newHash = 'b'.repeat(64) as TextHash;
    const newer = {...capture, textHash: newHash, text: 'It reopens in June.', capturedAt: '2026-04-01T00:00:00.000Z'};
    await save(annotationNumber(1));
    await saveAnnotation(connection, annotationNumber(2, {textHash: newHash}), {
      article: {...article, textHash: newHash, firstKeptAt: '2026-04-01T00:00:00.000Z'},
      capture: newer,
    });
    expect(await readCapture(connection, articleId, textHash)).toEqual(capture);
    expect(await readCapture(connection, articleId, newHash)).toEqual(newer);
    const kept = await readKeptOf(connection, articleId);
    expect(kept.capture).toEqual(newer);
    expect(kept.article?.firstKeptAt).toBe(article.firstKeptAt);
  });

  test('the first time that a text was seen stays', async () => {
    await save(annotationNumber(1));
    await saveAnnotation(connection, annotationNumber(2), {
      article,
      capture: {...capture, capturedAt: '2026-09-09T00:00:00.000Z'},
    });
    expect((await readCapture(connection, articleId, textHash)).capturedAt).toBe(capture.capturedAt);
  });

  test('lists in the order of the words, without what is in the bin', async () => {
    const at = (start: number): Pick<Annotation, 'selectors'> => ({
      selectors: annotationNumber(0).selectors.map(selectors => ({...selectors, position: {start, end: start + 1}})),
    });
    await save(annotationNumber(1, at(30)));
    await save(annotationNumber(2, at(10)));
    await save(annotationNumber(3, {...at(20), deletedAt: '2026-03-03T00:00:00.000Z'}));
    expect((await listAnnotations(connection, articleId)).map(({id}) => id)).toEqual([idNumber(2), idNumber(1)]);
  });
});

describe('changing', () => {
  test('two who change different fields at once both keep their change', async () => {
    await save(annotationNumber(1));
    await Promise.all([
      changeAnnotation(connection, idNumber(1), before => ({...before, note: 'From the panel'})),
      changeAnnotation(connection, idNumber(1), before => ({...before, flag: 'follow-up'})),
    ]);
    expect(await listAnnotations(connection, articleId)).toEqual([
      annotationNumber(1, {note: 'From the panel', flag: 'follow-up'}),
    ]);
  });

  test('what is not kept cannot be changed', async () => {
    const changing = changeAnnotation(connection, idNumber(9), before => before);
    await expect(changing).rejects.toMatchObject({name: 'NotKept'});
  });

  test('a text that is not kept is not made up', async () => {
    await expect(readCapture(connection, articleId, textHash)).rejects.toMatchObject({name: 'NotKept'});
  });
});

describe('when it cannot be written', () => {
  test('nothing of the operation is kept when its last part fails', async () => {
    const unstorable = {...capture, text: (() => 'no text') as unknown as string};
    await expect(saveAnnotation(connection, annotationNumber(1), {article, capture: unstorable})).rejects.toThrow();
    expect(await listAnnotations(connection, articleId)).toEqual([]);
    expect(await listArticles(connection)).toEqual([]);
  });

  test('a full disk is told by name, and nothing half-written stays', async () => {
    await save(annotationNumber(1));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'articles') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      await expect(save(annotationNumber(2))).rejects.toMatchObject({name: 'StorageFull'});
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await listAnnotations(connection, articleId)).toEqual([annotationNumber(1)]);
  });
});
