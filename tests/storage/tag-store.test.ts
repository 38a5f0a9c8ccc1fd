import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import {saveAnnotation} from '../../src/background/storage/annotation-store';
import {connectionTo} from '../../src/background/storage/connection';
import {listTagsByUse} from '../../src/background/storage/tags/tag-store';
import {annotationNumber, article, capture} from './fixtures';

test('tags that were given most often come first', async () => {
  const connection = connectionTo('tags');
  expect(await listTagsByUse(connection)).toEqual([]);
  for (const [index, tags] of [['rare', 'often'], ['often', 'twice'], ['often', 'twice'], []].entries()) {
    await saveAnnotation(connection, annotationNumber(index, {tags}), {article, capture});
  }
  expect(await listTagsByUse(connection)).toEqual(['often', 'twice', 'rare']);
});
