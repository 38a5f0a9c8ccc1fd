import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeMany} from '../../../src/background/keeping/many/change-many';
import {listAnnotations, saveAnnotation} from '../../../src/background/storage/annotation-store';
import {type Connection, connectionTo} from '../../../src/background/storage/connection';
import {type Job, ownWork} from '../../../src/background/storage/jobs/job';
import type {Annotation} from '../../../src/core/annotations/annotation';
import type {ManyDeed, ManyPart} from '../../../src/messaging/contract';
import {annotationNumber, article, articleId, capture, idNumber} from '../../storage/fixtures';

const tuesday = '2026-03-03T09:00:00.000Z';

let connection: Connection;
let count = 0;
beforeEach(async () => {
  count += 1;
  connection = connectionTo(`many ${count}`);
  for (const annotation of [
    annotationNumber(1, {tags: ['harbour']}),
    annotationNumber(2, {flag: 'opinion'}),
    annotationNumber(3),
  ]) {
    await saveAnnotation(connection, annotation, {article, capture});
  }
});

const all = [1, 2, 3].map(idNumber);
const change = (parts: readonly ManyPart[], job: Job = ownWork) => changeMany(connection, parts, job, tuesday);
const kept = () => listAnnotations(connection, articleId);
const told = (annotations: readonly Annotation[]) => annotations.map(({flag, tags}) => [flag, ...tags].join(' '));

const deeds: readonly (readonly [string, ManyDeed, readonly string[], number])[] = [
  ['gives a tag to those without it', {do: 'tag', tag: 'harbour'}, [' harbour', 'opinion harbour', ' harbour'], 2],
  ['takes a tag from those with it', {do: 'untag', tag: 'harbour'}, ['', 'opinion', ''], 1],
  ['gives a verdict', {do: 'flag', flag: 'opinion'}, ['opinion harbour', 'opinion', 'opinion'], 2],
  ['takes a verdict away', {do: 'flag', flag: null}, [' harbour', '', ''], 1],
  ['puts into the bin', {do: 'delete'}, [], 3],
  ['leaves what is not in the bin', {do: 'restore'}, [' harbour', 'opinion', ''], 0],
];

describe('changing many annotations at once', () => {
  test.each(deeds)('%s, and takes it back', async (_, deed, after, changed) => {
    const before = told(await kept());
    const done = await change([{ids: all, deed}]);
    expect(told(await kept())).toEqual(after);
    expect(done.changed).toBe(changed);
    await change(done.undo);
    expect(told(await kept())).toEqual(before);
  });

  test('passes over those that are not kept', async () => {
    expect(await change([{ids: [idNumber(9), idNumber(3)], deed: {do: 'delete'}}])).toMatchObject({changed: 1});
  });

  test('says when each was changed, and leaves the times of the others', async () => {
    await change([{ids: all, deed: {do: 'tag', tag: 'harbour'}}]);
    expect((await kept()).map(({modifiedAt}) => modifiedAt === tuesday)).toEqual([false, true, true]);
  });

  test('names the articles that whoever shows them has to draw anew', async () => {
    expect((await change([{ids: all, deed: {do: 'delete'}}])).articles).toEqual(new Set([articleId]));
  });

  test('changes nothing when it is stopped in the middle', async () => {
    const stopped: Job = {
      name: null,
      tellerOf: () => () => {
        throw new Error('stopped');
      },
    };
    await expect(change([{ids: all, deed: {do: 'delete'}}], stopped)).rejects.toThrow('stopped');
    expect(await kept()).toHaveLength(3);
  });
});
