import {hashText} from '../../../core/articles/hashing/hash-text';
import {formatOf} from '../../../core/imports/format-of';
import type {ImportFormat} from '../../../core/imports/import-format';
import type {ImportRecords} from '../../../core/imports/import-records';
import {type ImportFormatName, importFormats} from '../../../core/imports/index';
import {addCounts, type ImportCounts, noCounts} from '../../../core/imports/kept-import';
import {ImportRefused} from '../../../core/imports/refusal';
import type {JobProgress} from '../../../pages/jobs/use-job';
import {ImportParts, type Unusable} from './import-parts';
import {entriesOf, openFile} from './split-file';

/** What an import would do. */
export interface ImportPreview {
  readonly fileName: string;
  readonly format: ImportFormatName;
  /** How many were put aside. */
  readonly parts: number;
  readonly counts: ImportCounts;
  readonly unusable: Unusable;
}

/** Puts a part aside and says how it stands to what is kept. */
export type Stage = (part: number, records: ImportRecords, isWhole: boolean) => Promise<ImportCounts>;

interface Reading {
  readonly stage: Stage;
  readonly tell: (progress: JobProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a file twice, each time in pieces: first whether it is whole and what it is, then its entries, which are put
 * aside part by part. Throws `ImportRefused`, or the signal's reason when the reader stops it.
 */
export async function stageFile(file: File, {stage, tell, signal}: Reading): Promise<ImportPreview> {
  const hearBytes = (from: number) => (read: number) => {
    signal.throwIfAborted();
    tell({done: from + read, of: 2 * file.size});
  };
  const opened = await openFile(file, hearBytes(0));
  const name = formatOf(opened.opening);
  const format: ImportFormat = importFormats[name];
  const read = format.readerOf(opened.opening, new Date(file.lastModified).toISOString());
  const gathered = new ImportParts(format);
  let parts = 0;
  let counts = noCounts;
  const send = async (isLast: boolean): Promise<void> => {
    const records = gathered.take(isLast);
    if (records === null) return;
    await checkTexts(records);
    counts = addCounts(counts, await stage(parts, records, format.isWhole));
    parts += 1;
  };
  for await (const entries of entriesOf(file, opened, hearBytes(file.size))) {
    for (const entry of entries) {
      for (const brought of read(entry)) {
        gathered.add(brought, entry.line);
        await send(false);
      }
    }
  }
  await send(true);
  gathered.checkArticles();
  if (gathered.isEmpty && gathered.unusable.count === 0) throw new ImportRefused('nothing-usable');
  return {fileName: file.name, format: name, parts, counts, unusable: gathered.unusable};
}

/** That every text is the one which its record speaks of: it is the evidence for what was kept. Throws `ImportRefused`. */
async function checkTexts({captures}: ImportRecords): Promise<void> {
  for (const {text, textHash, articleId} of captures) {
    if ((await hashText(text)) !== textHash) {
      throw new ImportRefused('bad-record', null, `the text of ${articleId} is not what it was`);
    }
  }
}
