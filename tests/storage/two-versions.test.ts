import 'fake-indexeddb/auto';
import {describe, expect, test} from 'vitest';
import {listAnnotations, saveAnnotation} from '../../src/background/storage/annotation-store';
import {connectionTo} from '../../src/background/storage/connection';
import {storeSteps} from '../../src/background/storage/store-steps';
import type {Steps} from '../../src/background/storage/upgrade';
import {recordSteps} from '../../src/core/annotations/record-steps';
import {annotationNumber, article, articleId, capture} from './fixtures';

const current: Steps = {stores: storeSteps, records: recordSteps};
const next: Steps = {
  stores: [...storeSteps, () => undefined],
  records: [...recordSteps, {annotations: record => ({...(record as object), note: 'brought up'})}],
};

describe('the extension is updated while its earlier background still runs', () => {
  test('the earlier one makes way, and the newer one finds everything', async () => {
    const earlier = connectionTo('making way', current);
    await saveAnnotation(earlier, annotationNumber(1), {article, capture});
    const newer = connectionTo('making way', next);
    expect(await listAnnotations(newer, articleId)).toMatchObject([{note: 'brought up'}]);
  });

  test('what the earlier one is asked afterwards is refused by name, and changes nothing', async () => {
    const earlier = connectionTo('refused', current);
    await saveAnnotation(earlier, annotationNumber(1), {article, capture});
    const newer = connectionTo('refused', next);
    await newer.open();
    const late = saveAnnotation(earlier, annotationNumber(2), {article, capture});
    await expect(late).rejects.toMatchObject({name: 'StorageTooNew'});
    expect(await listAnnotations(newer, articleId)).toHaveLength(1);
  });

  test('what the earlier one had begun is done before the newer one opens', async () => {
    const earlier = connectionTo('begun', current);
    await earlier.open();
    const saving = saveAnnotation(earlier, annotationNumber(1), {article, capture});
    const listing = listAnnotations(connectionTo('begun', next), articleId);
    expect(await saving).toEqual(annotationNumber(1));
    expect(await listing).toMatchObject([{note: 'brought up'}]);
  });
});
