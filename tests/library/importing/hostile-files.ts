import {gzipSync} from 'node:zlib';
import {recordSteps} from '../../../src/core/annotations/record-steps';
import type {RefusalReason} from '../../../src/core/imports/refusal';
import {annotations, article, capture} from '../../core/exports/selection';
import {fileOf} from './reading-files';

const version = recordSteps.length;
const [annotation] = annotations;

export const backup = {
  kind: 'hearsay-backup',
  version,
  exportedAt: '2026-03-05T10:00:00.000Z',
  extensionVersion: '1.0.0',
  annotations,
  captures: [capture],
  articles: [article],
};

const withRecords = (changes: object) => fileOf(JSON.stringify({...backup, ...changes}));
const withAnnotation = (changes: object) => withRecords({annotations: [{...annotation, ...changes}]});
const withPosition = (position: unknown) => withAnnotation({selectors: [{...annotation?.selectors[0], position}]});
const words = JSON.stringify(backup);
const megabyte = 'x'.repeat(1_000_000);

/** Files that change nothing: what is wrong, the file, why it is refused. */
export const hostileFiles: readonly (readonly [string, () => File, RefusalReason])[] = [
  ['nothing at all', () => fileOf(''), 'empty'],
  ['white space', () => fileOf(' \n\t '), 'empty'],
  ['a picture', () => fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])), 'not-text'],
  ['words of no format', () => fileOf('Dear reader,\nhere is a letter.'), 'unknown'],
  ['JSON of something else', () => fileOf('{"name": "package", "version": "1.0.0"}'), 'unknown'],
  ['a table of something else', () => fileOf('Date,Amount\n2026-01-01,3\n'), 'unknown'],
  ['invalid UTF-8', () => fileOf('{"kind": "hearsay-backup", "', new Uint8Array([0xc3, 0x28]), '": 1}'), 'not-text'],
  ['UTF-16', () => fileOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), 'not-text'],
  ['brackets without end', () => fileOf('['.repeat(1_000_000)), 'too-deep'],
  ['objects without end', () => fileOf('{"a":'.repeat(100_000)), 'too-deep'],
  ['depth within an entry', () => fileOf(`{"annotations":[${'['.repeat(100)}${']'.repeat(100)}]}`), 'too-deep'],
  ['depth after depth', () => fileOf(`{"annotations":[${'{"a":['.repeat(40)}${']}'.repeat(40)}]}`), 'too-deep'],
  ['200 MB in one string', () => fileOf('{"annotations":["', ...Array(200).fill(megabyte), '"]}'), 'too-large'],
  ['200 MB beside the entries', () => fileOf('{"x":"', ...Array(200).fill(megabyte), '"}'), 'too-large'],
  ['200 MB in one row', () => fileOf('URL,Words\n"', ...Array(200).fill(megabyte), '"\n'), 'too-large'],
  [
    '200 MB of entries that are nothing',
    () => fileOf('{"annotations":[', ...Array(100).fill('0,'.repeat(1_000_000)), '0]}'),
    'too-large',
  ],
  ['a bomb of 300 MB in 300 KB', () => fileOf(new Uint8Array(gzipSync(Buffer.alloc(300_000_000, ' ')))), 'too-large'],
  ['a gzip file that was cut', () => fileOf(new Uint8Array(gzipSync(words)).slice(0, 200)), 'damaged'],
  [
    'a gzip file with a wrong sum',
    () => fileOf(new Uint8Array(gzipSync(words)).map((byte, at, all) => (at === all.length - 6 ? byte ^ 1 : byte))),
    'damaged',
  ],
  ['a backup that was cut in a record', () => fileOf(words.slice(0, 900)), 'damaged'],
  ['a backup that was cut between records', () => fileOf(words.slice(0, words.indexOf('"captures"'))), 'damaged'],
  ['a backup with something after it', () => fileOf(`${words}{}`), 'damaged'],
  ['brackets that do not match', () => fileOf('{"annotations":[}]'), 'damaged'],
  ['a comma too many', () => fileOf('{"annotations":[1,,2]}'), 'damaged'],
  ['a backup of a later version', () => withRecords({version: version + 1}), 'newer-version'],
  ['a backup of version 0', () => withRecords({version: 0}), 'damaged'],
  ['a version that is no number', () => withRecords({version: '1'}), 'damaged'],
  ['a backup without its texts', () => withRecords({captures: undefined}), 'damaged'],
  [
    'a text that was tampered with',
    () => withRecords({captures: [{...capture, text: `${capture.text} No.`}]}),
    'bad-record',
  ],
  ['lists that are objects', () => withRecords({annotations: {length: 1}}), 'damaged'],
  ['a record that is a number', () => withRecords({annotations: [7]}), 'bad-record'],
  ['a note that is a number', () => withAnnotation({note: 7}), 'bad-record'],
  ['tags that are an object', () => withAnnotation({tags: {0: 'a', length: 1}}), 'bad-record'],
  ['no words', () => withAnnotation({selectors: []}), 'bad-record'],
  ['a flag that nobody knows', () => withAnnotation({flag: 'guilty'}), 'bad-record'],
  ['the same id twice', () => withRecords({annotations: [annotation, annotation]}), 'repeated-id'],
  ['an annotation without its article', () => withRecords({articles: []}), 'damaged'],
  [
    'the key __proto__',
    () => fileOf(words.replace('"note":', '"__proto__":{"polluted":true},"note":')),
    'forbidden-key',
  ],
  [
    'the key __proto__ in disguise',
    () => fileOf(words.replace('"note":', '"\\u005f_proto__":{"polluted":true},"note":')),
    'forbidden-key',
  ],
  [
    'the key __proto__ beside the entries',
    () => fileOf(words.replace('"kind":', '"__proto__":{"polluted":true},"kind":')),
    'forbidden-key',
  ],
  [
    'the key constructor',
    () => fileOf(words.replace('"note":', '"constructor":{"prototype":{}},"note":')),
    'forbidden-key',
  ],
  ['an address that runs', () => withRecords({articles: [{...article, url: 'javascript:alert(1)'}]}), 'bad-record'],
  ['an article called by such an address', () => withAnnotation({articleId: 'javascript:alert(1)'}), 'bad-record'],
  ['an id that is none', () => withAnnotation({id: '../../etc/passwd'}), 'bad-record'],
  ['a negative offset', () => withPosition({start: -1, end: 4}), 'bad-record'],
  ['an offset that is no number', () => withPosition({start: Number.NaN, end: 4}), 'bad-record'],
  ['an offset between letters', () => withPosition({start: 0.5, end: 4}), 'bad-record'],
  ['a stretch that ends before it starts', () => withPosition({start: 9, end: 4}), 'bad-record'],
  ['an offset beyond any text', () => withPosition({start: 1, end: 9e15}), 'bad-record'],
  ['a day that there is not', () => withAnnotation({modifiedAt: '2026-99-99T00:00:00.000Z'}), 'bad-record'],
  ['a day in the year 9999', () => withAnnotation({modifiedAt: '9999-01-01T00:00:00.000Z'}), 'bad-record'],
  ['a day before the web', () => withAnnotation({createdAt: '0001-01-01T00:00:00.000Z'}), 'bad-record'],
  ['a time without zone', () => withAnnotation({createdAt: '2026-01-01T00:00:00'}), 'bad-record'],
  ['a note without end', () => withAnnotation({note: 'x'.repeat(100_001)}), 'bad-record'],
  [
    'more tags than anybody has',
    () => withAnnotation({tags: Array.from({length: 101}, (_, at) => `t${at}`)}),
    'bad-record',
  ],
];
