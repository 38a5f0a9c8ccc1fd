import {readFile, stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {Complaint} from '../complaint';

const bundledArticle = 'scripts/demo/article.html';

/** Where the article comes from: the web, or a saved page that is shown under the address it had. `name`: as the reader gave it. */
export type ArticleSource =
  | {readonly kind: 'web'; readonly name: string; readonly address: string}
  | {readonly kind: 'file'; readonly name: string; readonly address: string; readonly html: Buffer};

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** The address that a `manifest.json` beside the file, or one folder up, gives it: `{pages: [{file, url}]}`. */
async function findAddressInManifest(path: string): Promise<string | undefined> {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const text = await readFile(resolve(folder, 'manifest.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const {pages = []}: {pages?: readonly {file?: string; url?: string}[]} = JSON.parse(text);
    const listed = pages.find(page => page.file !== undefined && resolve(folder, page.file) === path);
    if (listed?.url !== undefined && isWebAddress(listed.url)) return listed.url;
  }
  return undefined;
}

/** The address that the page itself claims in its `canonical` link or `og:url`. */
function findAddressInPage(html: string): string | undefined {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const claims = tags
    .filter(tag => /rel=["']?canonical\b|property=["']?og:url\b/i.test(tag))
    .map(tag => /\b(?:href|content)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag))
    .map(match => match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  return claims.find(isWebAddress);
}

/** Finds the article that is meant. Throws a `Complaint` when there is no such file. */
export async function findArticle(source: string | undefined): Promise<ArticleSource> {
  if (source !== undefined && isWebAddress(source)) return {kind: 'web', name: source, address: source};
  const path = resolve(source ?? bundledArticle);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Complaint(`There is no such file: ${source}`);
  const html = await readFile(path);
  const address =
    (await findAddressInManifest(path)) ??
    findAddressInPage(html.toString('utf8')) ??
    `https://article.example/${encodeURIComponent(basename(path))}`;
  return {kind: 'file', name: source ?? bundledArticle, address, html};
}
