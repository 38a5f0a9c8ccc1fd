import type {ExportContext, Selection} from '../../core/exports/export-format';
import {fileName} from '../../core/exports/files/file-name';
import {type ExportFormatName, exportFormats} from '../../core/exports/index';
import {browser} from '../../messaging/browser';

/** An export, ready to be downloaded or copied. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly words: string;
}

/** What an export that is made now says of itself. */
export function exportContext(grouping: ExportContext['grouping']): ExportContext {
  const {version} = browser.runtime.getManifest();
  return {exportedAt: new Date().toISOString(), version, id: crypto.randomUUID(), grouping};
}

/** What was gathered, in one format, with what an export says of itself. */
export function formatExport(selection: Selection, formatName: ExportFormatName): ExportedFile {
  const format = exportFormats[formatName];
  const context = exportContext('none');
  return {
    name: fileName(selection, format, context.exportedAt),
    mediaType: format.mediaType,
    words: format.format(selection, context),
  };
}
