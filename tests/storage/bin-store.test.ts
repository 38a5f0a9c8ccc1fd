import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeAnnotation, listAnnotations, saveAnnotation} from '../../src/background/storage/annotation-store';
import {listArticles} from '../../src/background/storage/article-store';
import {emptyBin} from '../../src/background/storage/bin-store';
import {type Connection, connectionTo} from '../../src/background/storage/connection';
import type {ArticleId, TextHash} from '../../src/core/annotations/annotation';
import {annotationNumber, article, articleId, capture, idNumber, textHash} from './fixtures';

const march = '2026-03-03T00:00:00.000Z';
const april = '2026-04-03T00:00:00.000Z';
const newHash = 'b'.repeat(64) as TextHash;
const newer = {article: {...article, textHash: newHash}, capture: {...capture, textHash: newHash, text: 'It is June.'}};

let connection: Connection;
let count = 0;
beforeEach(() => {
  count += 1;
  connection = connectionTo(`bin ${count}`);
});

const bin = (number: number, deletedAt: string | null) =>
  changeAnnotation(connection, idNumber(number), before => ({...before, deletedAt}));

const binned = async (): Promise<unknown[]> => (await connection.open()).getAllFromIndex('annotations', 'by-deletedAt');

const texts = async (): Promise<string[]> => (await (await connection.open()).getAll('captures')).map(({text}) => text);

describe('the bin', () => {
  beforeEach(async () => {
    await saveAnnotation(connection, annotationNumber(1), {article, capture});
    await saveAnnotation(connection, annotationNumber(2, {textHash: newHash}), newer);
  });

  test('loses what came into it before a moment, and the texts that nothing refers to any more', async () => {
    await bin(1, march);
    expect(await emptyBin(connection, april)).toBe(1);
    expect(await binned()).toEqual([]);
    expect((await listAnnotations(connection, articleId)).map(({id}) => id)).toEqual([idNumber(2)]);
    expect(await texts()).toEqual(['It is June.']);
    expect(await listArticles(connection)).toHaveLength(1);
  });

  test('keeps what came into it later, and what came out of it again', async () => {
    await bin(1, april);
    await bin(2, march);
    await bin(2, null);
    expect(await emptyBin(connection, march)).toBe(0);
    expect(await binned()).toHaveLength(1);
    expect(await texts()).toHaveLength(2);
  });

  test('keeps the text in which an annotation stood before it was moved', async () => {
    const earlierPlaces = [{textHash, selectors: [], replacedAt: march}];
    await changeAnnotation(connection, idNumber(2), before => ({...before, earlierPlaces}));
    await bin(1, march);
    await emptyBin(connection, april);
    expect(await texts()).toHaveLength(2);
  });

  test('keeps the newest text of an article of which anything is kept', async () => {
    await bin(2, march);
    await emptyBin(connection, april);
    expect(await texts()).toHaveLength(2);
  });

  test('takes the article along with the last that was kept of it, and no other article', async () => {
    const elsewhere = `${articleId}-2` as ArticleId;
    await saveAnnotation(connection, annotationNumber(3, {articleId: elsewhere}), {
      article: {...article, id: elsewhere},
      capture: {...capture, articleId: elsewhere, text: 'Elsewhere.'},
    });
    await bin(1, march);
    await bin(2, march);
    expect(await emptyBin(connection, april)).toBe(2);
    expect((await listArticles(connection)).map(({id}) => id)).toEqual([elsewhere]);
    expect(await texts()).toEqual(['Elsewhere.']);
  });

  test('is emptied in portions, however full it is', async () => {
    for (let number = 10; number < 1210; number++) {
      await saveAnnotation(connection, annotationNumber(number, {deletedAt: march}), {article, capture});
    }
    expect(await emptyBin(connection, april)).toBe(1200);
    expect(await binned()).toEqual([]);
    expect(await listAnnotations(connection, articleId)).toHaveLength(2);
  });
});
