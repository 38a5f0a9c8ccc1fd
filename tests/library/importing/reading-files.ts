import {gzipSync} from 'node:zlib';
import type {ImportRecords} from '../../../src/core/imports/import-records';
import {noCounts} from '../../../src/core/imports/kept-import';
import {type ImportPreview, stageFile} from '../../../src/library/importing/reading/stage-file';

export interface ReadFile extends ImportRecords {
  readonly preview: ImportPreview;
  readonly wholes: ReadonlySet<boolean>;
}

export const fileDate = Date.parse('2026-03-05T10:00:00.000Z');

/** A file as a reader chooses it, under a name that says nothing. */
export function fileOf(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): File {
  return new File([...parts], 'file', {lastModified: fileDate});
}

export function packed(words: string): File {
  return fileOf(new Uint8Array(gzipSync(words)));
}

/** Reads a file as the library does, and gives all that would be put aside. */
export async function readFile(file: File, signal = new AbortController().signal): Promise<ReadFile> {
  const read = {articles: [], annotations: [], captures: []} as {
    -readonly [K in keyof ImportRecords]: ImportRecords[K][number][];
  };
  const wholes = new Set<boolean>();
  const preview = await stageFile(file, {
    stage: async (_part, records, isWhole) => {
      wholes.add(isWhole);
      read.articles.push(...records.articles);
      read.annotations.push(...records.annotations);
      read.captures.push(...records.captures);
      return {...noCounts, added: records.annotations.length};
    },
    tell: () => undefined,
    signal,
  });
  return {...read, preview, wholes};
}
