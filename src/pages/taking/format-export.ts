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

/** What was gathered, in one format, with what an export says of itself. */
export function formatExport(
  selection: Selection,
  formatName: ExportFormatName,
  grouping: ExportContext['grouping'] = 'none',
): ExportedFile {
  const format = exportFormats[formatName];
  const exportedAt = new Date().toISOString();
  const {version} = browser.runtime.getManifest();
  return {
    name: fileName(selection, format, exportedAt),
    mediaType: format.mediaType,
    words: format.format(selection, {exportedAt, version, id: crypto.randomUUID(), grouping}),
  };
}
