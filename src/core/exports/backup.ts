import {recordSteps} from '../annotations/record-steps';
import type {ExportContext, Selection} from './export-format';

export const labelKey = 'exportBackup';
export const fileExtension = 'json';
export const mediaType = 'application/json';

/** What the file says that it is. */
export const backupKind = 'hearsay-backup';

/** Everything as it is stored, without loss: the bin, corrections and earlier places too. The version is the records’. */
export function format(selection: Selection, {exportedAt, version}: ExportContext): string {
  return `${JSON.stringify({
    kind: backupKind,
    version: recordSteps.length,
    exportedAt,
    extensionVersion: version,
    articles: selection.map(({article}) => article),
    annotations: selection.flatMap(({annotations}) => annotations),
    captures: selection.flatMap(({captures}) => captures),
  })}\n`;
}
