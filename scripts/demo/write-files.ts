import {randomUUID} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import type {Annotation} from '../../src/core/annotations/annotation';
import type {Article} from '../../src/core/articles/article';
import type {ExportContext, Selection} from '../../src/core/exports/export-format';
import {format as formatJsonLd} from '../../src/core/exports/json-ld';
import {format as formatMarkdown} from '../../src/core/exports/markdown';
import type {Statement} from '../../src/core/statements/statement';
import {askBackground} from '../browser/ask';
import {statementsFile} from './statements-file';

export interface Results {
  readonly out: string;
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** As they were stored. */
  readonly annotations: readonly Annotation[];
}

/** What the extension has kept of the article, read back from its database. */
async function readSelection(ownPage: Page, annotations: readonly Annotation[]): Promise<Selection> {
  const articles = await askBackground(ownPage, 'listArticles', null);
  const texts = new Map(
    annotations.flatMap(({articleId, textHash}) => (textHash === null ? [] : [[textHash, {articleId, textHash}]])),
  );
  const captures = await Promise.all([...texts.values()].map(text => askBackground(ownPage, 'readCapture', text)));
  return articles.map(article => ({article, annotations, captures}));
}

/** Writes `statements.json`, `annotations.md` and `annotations.jsonld`, and says so. */
export async function writeFiles(ownPage: Page, {out, article, statements, annotations}: Results): Promise<void> {
  const selection = await readSelection(ownPage, annotations);
  const {version}: {version: string} = JSON.parse(await readFile('manifest.json', 'utf8'));
  const context: ExportContext = {
    exportedAt: new Date().toISOString(),
    version,
    id: randomUUID(),
    grouping: 'none',
  };
  const files = {
    'statements.json': `${JSON.stringify(statementsFile(article, statements), null, 2)}\n`,
    'annotations.md': formatMarkdown(selection, context),
    'annotations.jsonld': formatJsonLd(selection, context),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
  console.log(
    `Kept ${annotations.length} statements. Written to ${out}: article.png, ${Object.keys(files).join(', ')}.`,
  );
}
