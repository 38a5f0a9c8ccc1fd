import type {ExportContext} from '../../../core/exports/export-format';
import {browser} from '../../../messaging/browser';

/** What an export that is made now says of itself. */
export function exportContext(grouping: ExportContext['grouping']): ExportContext {
  const {version} = browser.runtime.getManifest();
  return {exportedAt: new Date().toISOString(), version, id: crypto.randomUUID(), grouping};
}
