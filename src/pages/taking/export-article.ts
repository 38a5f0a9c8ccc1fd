import browser from 'webextension-polyfill';
import type {ArticleId} from '../../core/annotations/annotation';
import {fileName} from '../../core/exports/files/file-name';
import {type ExportFormatName, exportFormats} from '../../core/exports/index';
import {findSelection} from './find-selection';

/** An export, ready to be downloaded or copied. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly words: string;
}

/** Everything that is kept of one article, in one format. Throws when the background does not answer. */
export async function exportArticle(articleId: ArticleId, formatName: ExportFormatName): Promise<ExportedFile> {
  const found = await findSelection(articleId);
  const selection = found === undefined ? [] : [found];
  const format = exportFormats[formatName];
  const exportedAt = new Date().toISOString();
  const {version} = browser.runtime.getManifest();
  return {
    name: fileName(selection, format, exportedAt),
    mediaType: format.mediaType,
    words: format.format(selection, {exportedAt, version, id: crypto.randomUUID(), grouping: 'none'}),
  };
}
