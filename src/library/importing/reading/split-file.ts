import type {Entry, Opening} from '../../../core/imports/import-format';
import {ImportRefused} from '../../../core/imports/refusal';
import {JsonSplitter} from '../../../core/imports/splitting/json-splitter';
import {parseJson} from '../../../core/imports/splitting/parse-json';
import {TableSplitter} from '../../../core/imports/splitting/table-splitter';
import {textOf} from './text-of';

type HearBytes = (read: number) => void;

/** Entries of the largest file: ten times those of 100,000 annotations. So many that each is next to nothing keep a page busy and bring nothing. */
const mostEntries = 2_000_000;

/** Hears how many entries there were so far. Throws `ImportRefused`. */
function checkCount(entries: number): void {
  if (entries > mostEntries) throw new ImportRefused('too-large');
}

/** A file as it was looked through for the first time. */
export interface OpenedFile {
  readonly opening: Opening;
  /** Elements of its lists; of a table, nobody knows yet. */
  readonly entries: number;
}

/** Looks a file through: what it says of itself, and that it is whole. Throws `ImportRefused`. */
export async function openFile(file: Blob, hearBytes: HearBytes): Promise<OpenedFile> {
  let entries = 0;
  const json = new JsonSplitter(() => {
    entries += 1;
    checkCount(entries);
  });
  let head: readonly string[] | null = null;
  const table = new TableSplitter(cells => {
    head ??= cells;
  });
  let isJson: boolean | null = null;
  for await (const piece of textOf(file, hearBytes)) {
    isJson ??= beginsAsJson(piece);
    if (isJson === null) continue;
    if (isJson) json.push(piece);
    else table.push(piece);
    if (head !== null) break;
  }
  if (isJson === null) throw new ImportRefused('empty');
  if (isJson) return {opening: {kind: 'json', frame: json.end()}, entries};
  if (head === null) table.end();
  return {opening: {kind: 'table', head: head ?? []}, entries};
}

/** `null`: nothing but white space so far. */
function beginsAsJson(piece: string): boolean | null {
  const first = piece.trimStart()[0];
  return first === undefined ? null : first === '{' || first === '[';
}

/** Reads a file's entries one after the other, some at a time. Throws `ImportRefused`. */
export async function* entriesOf(
  file: Blob,
  {opening, entries}: OpenedFile,
  hearBytes: HearBytes,
): AsyncGenerator<Entry[]> {
  // A single object is its own entry.
  if (opening.kind === 'json' && entries === 0) {
    yield [{line: 1, list: '', value: opening.frame}];
    return;
  }
  let found: Entry[] = [];
  let isHead = opening.kind === 'table';
  let rows = 0;
  const json = new JsonSplitter((text, line, list) => found.push({line, list, value: parseJson(text, line)}));
  const table = new TableSplitter((value, line) => {
    if (isHead) isHead = false;
    else {
      rows += 1;
      checkCount(rows);
      found.push({line, list: '', value});
    }
  });
  const splitter = opening.kind === 'json' ? json : table;
  for await (const piece of textOf(file, hearBytes)) {
    splitter.push(piece);
    yield found;
    found = [];
  }
  splitter.end();
  yield found;
}
