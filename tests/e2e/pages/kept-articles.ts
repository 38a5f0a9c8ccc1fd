import {randomUUID} from 'node:crypto';
import type {Page} from '@playwright/test';
import {askBackground} from '../../../scripts/browser/ask';
import type {KeptStatement} from '../../../src/core/annotations/annotation';
import {annotationIdFrom} from '../../../src/core/annotations/annotation-id';
import type {Article} from '../../../src/core/articles/article';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import type {AnnotationDraft} from '../../../src/messaging/contract';

/** Words of an article that are kept, and what the reader says of them. */
export interface KeptWords {
  readonly words: string;
  /** `null`: the reader's own highlight. */
  readonly by: (Pick<KeptStatement, 'attribution'> & {readonly name?: string; readonly source?: string}) | null;
  readonly written?: Partial<Pick<AnnotationDraft, 'flag' | 'note' | 'tags'>>;
}

export interface KeptArticleText {
  readonly site: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly kept: readonly KeptWords[];
}

export function articleOf({site, title, paragraphs}: KeptArticleText): Article {
  const text = [title, ...paragraphs].join('\n\n');
  return {
    url: `https://${site}.example/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    title,
    byline: null,
    siteName: `The ${site.charAt(0).toUpperCase()}${site.slice(1)}`,
    publishedAt: '2026-03-02T08:00:00Z',
    lang: 'en',
    text,
    blocks: blocksFromText(text),
  };
}

function draftOf(article: Article, {words, by, written}: KeptWords): AnnotationDraft {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`The article does not say “${words}”.`);
  const speaker = by?.name === undefined ? null : {name: by.name, kind: 'person' as const};
  const statement = by && {
    form: 'direct' as const,
    attribution: by.attribution,
    tone: 'neutral' as const,
    source: by.source ?? by.name ?? '',
    cue: 'said',
    speaker,
    hedges: [],
    figures: [],
    confidence: 0.9,
  };
  return {
    id: annotationIdFrom(randomUUID()),
    spans: [{start, end: start + words.length}],
    statement,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    ...written,
  };
}

/** Keeps words of articles by the product's own calls, as from their pages. `ownPage` is any page of the extension's. */
export async function keepArticles(ownPage: Page, articles: readonly KeptArticleText[]): Promise<void> {
  for (const kept of articles) {
    const article = articleOf(kept);
    for (const words of kept.kept) {
      await askBackground(ownPage, 'saveAnnotation', {article, draft: draftOf(article, words)});
    }
  }
}
