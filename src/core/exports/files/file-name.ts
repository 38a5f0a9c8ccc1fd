import {localDay} from '../../library/local-day';
import type {ArticleSelection, ExportFormat} from '../export-format';

/** What some file system refuses, and marks that turn the reading direction: they could hide the extension. */
const refused = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Bytes of UTF-8 for the title: with date and extension far below the 255 that file systems allow, and room for “ (2)”. */
const titleBytes = 160;

function cutToBytes(words: string, limit: number): string {
  let bytes = 0;
  let cut = '';
  for (const character of words) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > limit) break;
    cut += character;
  }
  return cut;
}

/** A part of a name: `What “he” said: a/b?` → `What “he” said a b`. */
function safeWords(words: string): string {
  const spaced = words.normalize('NFC').replace(refused, ' ').replace(/\s+/g, ' ');
  return cutToBytes(spaced.trim(), titleBytes).replace(/^[. ]+|[. ]+$/g, '');
}

/** A name for an export that sorts by the reader’s day and fits every file system: `2026-03-02 The harbour reopens.md`. `exportedAt` is ISO 8601. */
export function fileName(
  selection: readonly Pick<ArticleSelection, 'article'>[],
  {fileExtension}: Pick<ExportFormat, 'fileExtension'>,
  exportedAt: string,
): string {
  const [first] = selection;
  const title = selection.length === 1 && first !== undefined ? safeWords(first.article.title) : '';
  return `${localDay(exportedAt)} ${title || 'Hearsay'}.${fileExtension}`;
}
