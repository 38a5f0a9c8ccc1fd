import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A saved page of a folder, and what its manifest says of it. */
export interface SavedPage {
  /** Within the folder. */
  readonly file: string;
  readonly url: string;
  /** The folder's own kinds: `en`, `other` hold articles, `not-article` none, anything else both. */
  readonly category: string;
  readonly html: Buffer;
  /** The article's text as somebody copied it, where there is one. */
  readonly truth: string | undefined;
}

/** The pages that a folder's `manifest.json` lists (`pages: [{file, url, category}]`), and that are there. Throws when it lists none. */
export function listPages(folder: string): SavedPage[] {
  const value: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const listed = isRecord(value) && Array.isArray(value.pages) ? value.pages : [];
  const pages = listed.flatMap((page: unknown) => {
    if (!isRecord(page) || typeof page.file !== 'string' || typeof page.url !== 'string') return [];
    const path = join(folder, page.file);
    if (!existsSync(path)) return [];
    const truthPath = path.replace(/\.html?$/, '.truth.txt');
    return {
      file: page.file,
      url: page.url,
      category: typeof page.category === 'string' ? page.category : (page.file.split('/')[0] ?? ''),
      html: readFileSync(path),
      truth: existsSync(truthPath) ? readFileSync(truthPath, 'utf8') : undefined,
    };
  });
  if (pages.length === 0) throw new TypeError(`${folder}/manifest.json lists no pages that are there.`);
  return pages;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
