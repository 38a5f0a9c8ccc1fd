import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {replaceAnnotation} from '../../../src/background/keeping/change-kept';
import {keepAnnotation} from '../../../src/background/keeping/keep-annotation';
import {locateAnnotations} from '../../../src/background/keeping/locate-annotations';
import {listArticles, readCapture} from '../../../src/background/storage/article-store';
import {type Connection, connectionTo} from '../../../src/background/storage/connection';
import {readStored} from '../../../src/background/storage/transact';
import {locateAll} from '../../../src/core/anchoring/locate-all';
import type {AnnotationId} from '../../../src/core/annotations/annotation';
import {hashText} from '../../../src/core/articles/hashing/hash-text';
import {article, articleId, draft, id} from '../../messaging/requests';

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const edited = {...article, text: '“It opens in May,” said Marlow.\n\nNobody knows less.'};

const otherId = '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b12' as AnnotationId;

let connection: Connection;
let count = 0;
beforeEach(async () => {
  count += 1;
  connection = connectionTo(`hashes only ${count}`);
  await keepAnnotation(connection, article, draft, 'hash', monday);
});

describe('a reader who wants no texts kept', () => {
  test('has the hash of the article, and no text of it anywhere', async () => {
    const hash = await hashText(article.text);
    expect(await listArticles(connection)).toMatchObject([{id: articleId, textHash: hash}]);
    await expect(readCapture(connection, articleId, hash)).rejects.toMatchObject({name: 'NotKept'});
  });

  test('keeps of the paragraph only the words themselves', async () => {
    const [kept] = await readStored(connection, transaction => transaction.objectStore('annotations').getAll());
    expect(kept?.selectors[0]).toMatchObject({
      quote: {exact: 'It opens in May,'},
      paragraph: {text: 'It opens in May,', start: 1},
    });
  });

  test('finds the words again, and hears that the article is another than it was', async () => {
    const located = await locateAnnotations(connection, locateAll, edited);
    expect(located.annotations).toMatchObject([{annotation: {id}, state: 'unchanged'}]);
    expect(located.textChange).toEqual({storedHash: await hashText(article.text), storedAt: monday});
  });

  test('hears nothing of an article that is as it was', async () => {
    expect((await locateAnnotations(connection, locateAll, article)).textChange).toBeNull();
  });

  test('is told the day on which words were found anew, once they were', async () => {
    await replaceAnnotation(
      connection,
      {id, article: edited, spans: [{start: 1, end: 17}], isExtent: false},
      'hash',
      tuesday,
    );
    expect((await locateAnnotations(connection, locateAll, article)).textChange?.storedAt).toBe(tuesday);
  });

  test('keeps the texts of the time before, and every one from the time after', async () => {
    await replaceAnnotation(
      connection,
      {id, article: edited, spans: [{start: 1, end: 17}], isExtent: false},
      'text',
      tuesday,
    );
    expect(await readCapture(connection, articleId, await hashText(edited.text))).toMatchObject({text: edited.text});
    await keepAnnotation(connection, article, {...draft, id: otherId}, 'hash', tuesday);
    expect(await readCapture(connection, articleId, await hashText(edited.text))).toMatchObject({capturedAt: tuesday});
  });
});
