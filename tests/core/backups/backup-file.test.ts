import {describe, expect, test} from 'vitest';
import {type BackupRecords, readBackup} from '../../../src/core/backups/read-backup';
import {backupPieces, type RecordSlice} from '../../../src/core/exports/backup';
import {annotations, article, capture, hostileWords} from '../exports/selection';

const head = {version: 2, exportedAt: '2026-03-02T09:00:00.000Z', extensionVersion: '1.2.3'};

async function written(slices: readonly RecordSlice[], version = head.version): Promise<string> {
  const pieces: string[] = [];
  const given = async function* () {
    yield* slices;
  };
  for await (const piece of backupPieces({...head, version}, given())) pieces.push(piece);
  return pieces.join('');
}

/** In pieces as a stream gives them, which end anywhere. */
async function* cut(words: string) {
  for (let at = 0; at < words.length; at += 100) yield words.slice(at, at + 100);
}

/** All of it, as it is read in parts. */
async function read(words: string): Promise<BackupRecords> {
  const all: BackupRecords[] = [];
  for await (const records of readBackup(cut(words))) all.push(records);
  return {
    annotations: all.flatMap(({annotations}) => annotations),
    captures: all.flatMap(({captures}) => captures),
    articles: all.flatMap(({articles}) => articles),
  };
}

const all: readonly RecordSlice[] = [
  {kind: 'annotations', records: annotations.slice(0, 1)},
  {kind: 'annotations', records: annotations.slice(1)},
  {kind: 'captures', records: []},
  {kind: 'captures', records: [capture]},
  {kind: 'articles', records: [article]},
];

describe('the backup', () => {
  test('is one JSON object that holds everything as it is stored, in however many slices it came', async () => {
    expect(JSON.parse(await written(all))).toEqual({
      kind: 'hearsay-backup',
      ...head,
      annotations,
      captures: [capture],
      articles: [article],
    });
  });

  test('has every record on a line of its own', async () => {
    const lines = (await written(all)).split('\n').map(line => line.replace(/,$/, ''));
    for (const record of [...annotations, capture, article]) expect(lines).toContain(JSON.stringify(record));
  });

  test('of nothing is a backup too', async () => {
    const empty = ['annotations', 'captures', 'articles'].map(kind => ({kind, records: []}));
    expect(await read(await written(empty))).toEqual({annotations: [], captures: [], articles: []});
    expect(JSON.parse(await written([]))).toEqual({kind: 'hearsay-backup', ...head});
  });

  test.each(hostileWords)('gives words back code unit for code unit: %j', async words => {
    const slices = [...all.slice(0, 2), {kind: 'captures', records: [{...capture, text: words}]}, ...all.slice(4)];
    expect((await read(await written(slices))).captures).toEqual([{...capture, text: words}]);
  });

  test.each([
    ['cut short', async () => (await written(all)).slice(0, -20), 'damaged'],
    ['of something else', async () => '{"kind": "bookmarks"}', 'no backup'],
    ['a list', async () => '[]', 'no backup'],
    ['without one kind', async () => written(all.slice(0, 4)), 'lacks its articles'],
    ['of a newer version', async () => written(all, 1000), 'newer version'],
    ['of no version', async () => written(all, 0.5), 'which version'],
    [
      'with a record that is none',
      async () => written([...all, {kind: 'articles', records: [7]}]),
      'a record that is none',
    ],
  ])('one %s is refused whole', async (_, words, reason) => {
    await expect(read(await words())).rejects.toThrow(reason);
  });
});
