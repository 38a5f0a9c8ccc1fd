import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ImportRefused} from '../../../src/core/imports/refusal';
import {backup, hostileFiles} from './hostile-files';
import {fileOf, packed, readFile} from './reading-files';

describe('a file that is hostile or broken is refused as a whole', () => {
  test.each(hostileFiles)('%s', async (_what, file, reason) => {
    await expect(readFile(file())).rejects.toMatchObject({name: 'ImportRefused', reason});
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  test('and says in which line', async () => {
    const lines = JSON.stringify({...backup, annotations: [...backup.annotations, {id: 7}]}, null, 1).replaceAll(
      '\n',
      '\r\n',
    );
    const line = lines.split('\n').findIndex(one => one.trim() === '"id": 7') + 1;
    await expect(readFile(fileOf(lines))).rejects.toMatchObject({reason: 'bad-record', line: line - 1});
  });
});

test('of a file of nothing but what cannot be used, only the first entries are held', async () => {
  const {preview} = await readFile(fileOf(`{"annotations": [\n${'0,\n'.repeat(20_000)}0]}`));
  expect(preview.unusable).toMatchObject({count: 20_001, first: {length: 500}});
  expect(preview.unusable.first[499]).toEqual({line: 501, reason: 'no-annotation', detail: ''});
});

describe('no file', () => {
  const readsOrRefuses = async (file: File): Promise<void> => {
    try {
      await readFile(file);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  };

  test('of any bytes ends in another error than a refusal', async () => {
    const bytes = fc.uint8Array({maxLength: 200});
    await fc.assert(
      fc.asyncProperty(bytes, bytes => readsOrRefuses(fileOf(new Uint8Array(bytes)))),
      {numRuns: 300},
    );
  });

  test('of any JSON in the places of ours ends in another error than a refusal', async () => {
    const anything = fc.jsonValue({maxDepth: 5});
    const shapes = fc.oneof(
      anything.map(value => ({...backup, annotations: [value]})),
      anything.map(value => ({annotations: [value, {uri: 'https://a.example/', target: value}]})),
      anything.map(value => [{type: 'Annotation', target: value, body: value}]),
      anything.map(value => ({type: 'AnnotationCollection', first: {items: [value]}, 'hearsay:articles': value})),
      anything.map(value => ({
        type: 'Annotation',
        id: value,
        created: value,
        target: {source: 'https://a.example/', selector: {exact: 'words'}, 'hearsay:position': value},
        'hearsay:statement': value,
        'hearsay:correction': value,
        'hearsay:earlierPlaces': value,
      })),
      anything,
    );
    await fc.assert(
      fc.asyncProperty(shapes, value => readsOrRefuses(fileOf(JSON.stringify(value)))),
      {numRuns: 500},
    );
  });

  test('that was changed in any place ends in another error than a refusal', async () => {
    const words = JSON.stringify(backup);
    const change = fc.tuple(fc.nat(words.length), fc.nat(20), fc.string({maxLength: 5}));
    await fc.assert(
      fc.asyncProperty(change, ([at, cut, put]) =>
        readsOrRefuses(fileOf(words.slice(0, at) + put + words.slice(at + cut))),
      ),
      {numRuns: 300},
    );
  });

  test('of any table ends in another error than a refusal', async () => {
    const cells = fc.array(fc.array(fc.string({maxLength: 12}), {maxLength: 6}), {maxLength: 5});
    await fc.assert(
      fc.asyncProperty(cells, rows =>
        readsOrRefuses(fileOf(['URL,Words,Selectors,Note', ...rows.map(row => row.join(','))].join('\n'))),
      ),
      {numRuns: 300},
    );
  });
});

describe('a file that reads well', () => {
  test.each([
    ['as it is', () => fileOf(JSON.stringify(backup))],
    ['packed', () => packed(JSON.stringify(backup))],
    ['with a byte order mark', () => fileOf(`\ufeff${JSON.stringify(backup)}`)],
    ['spread over lines', () => fileOf(JSON.stringify(backup, null, 2))],
    [
      'with its parts in another order',
      () => fileOf(JSON.stringify(Object.fromEntries(Object.entries(backup).reverse()))),
    ],
  ])('comes in: %s', async (_how, file) => {
    const read = await readFile(file());
    expect(read.annotations).toEqual(backup.annotations);
    expect(read.articles).toEqual(backup.articles);
    expect(read.captures).toEqual(backup.captures);
    expect([...read.wholes]).toEqual([true]);
  });

  test('keeps HTML in a note as the text that it is', async () => {
    const note = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const [annotation] = backup.annotations;
    const read = await readFile(fileOf(JSON.stringify({...backup, annotations: [{...annotation, note}]})));
    expect(read.annotations[0]?.note).toBe(note);
  });

  test('stops when its reader says so', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    await expect(readFile(fileOf(JSON.stringify(backup)), controller.signal)).rejects.toThrow('stopped');
  });
});
