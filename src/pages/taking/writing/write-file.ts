import {fileName} from '../../../core/exports/files/file-name';
import {exportFormats} from '../../../core/exports/index';
import {PartWriter} from '../../../core/exports/parts/written-parts';
import type {ExportProgress} from '../export-progress';
import type {ExportSubject} from '../export-subject';
import {gather} from '../gathering/gather';
import type {ExportChoice} from '../use-export';
import {exportContext} from './export-context';
import {HeldParts} from './held-parts';

/** A file to be downloaded or copied. */
export interface WrittenFile {
  readonly name: string;
  readonly words: Blob;
}

/**
 * Writes an export slice by slice, so that of a whole library no more is held than the file itself. `null`: there is
 * nothing of that kind. Throws when the signal was given.
 */
export async function writeFile(
  subject: ExportSubject,
  {format: formatName, contents, grouping}: ExportChoice,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const format = exportFormats[formatName];
  const context = exportContext(grouping);
  const writer = new PartWriter(format.parts, context);
  const held = new HeldParts();
  for await (const selected of gather(subject, contents, onProgress, signal)) held.add(writer.add(selected));
  const {head, tail, overview} = writer.finish();
  if (overview.articles.length === 0) return null;
  const named = overview.articles.map(article => ({article}));
  return {
    name: fileName(named, format, context.exportedAt),
    words: new Blob([head, ...held.parts, tail], {type: `${format.mediaType};charset=utf-8`}),
  };
}
