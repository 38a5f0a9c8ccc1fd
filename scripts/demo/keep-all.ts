import {randomUUID} from 'node:crypto';
import type {Page} from '@playwright/test';
import type {Annotation, AnnotationId} from '../../src/core/annotations/annotation';
import {keepStatement} from '../../src/core/annotations/keep-statement';
import type {Article} from '../../src/core/articles/article';
import type {Statement} from '../../src/core/statements/statement';
import {askBackground} from '../browser/ask';

/** Keeps every statement as the reader would, one by one, and gives what was stored, in the order of the words. */
export async function keepAll(
  ownPage: Page,
  article: Article,
  statements: readonly Statement[],
): Promise<readonly Annotation[]> {
  const kept: Annotation[] = [];
  for (const statement of statements) {
    const draft = {
      id: randomUUID() as string as AnnotationId,
      spans: statement.content,
      statement: keepStatement(article.text, statement),
      correction: null,
      flag: null,
      note: '',
      tags: [],
      colour: null,
    };
    kept.push(await askBackground(ownPage, 'saveAnnotation', {article, draft}));
  }
  const [first] = kept;
  return first === undefined ? [] : askBackground(ownPage, 'listAnnotations', {articleId: first.articleId});
}
