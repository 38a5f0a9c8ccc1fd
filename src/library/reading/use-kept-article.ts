import type {Annotation, ArticleId, Capture, KeptArticle} from '../../core/annotations/annotation';
import {callBackground} from '../../messaging/call-background';
import {type Answer, useAnswer} from '../asking/use-answer';

/** An article with all that is kept of it. */
export interface OpenedArticle {
  readonly article: KeptArticle;
  /** In the order of their words. */
  readonly annotations: readonly Annotation[];
  /** Newest first; empty when only fingerprints of its texts were stored. */
  readonly captures: readonly Capture[];
}

/** `undefined`: nothing is kept of it. */
export function useKeptArticle(articleId: ArticleId): Answer<OpenedArticle | 'not-kept'> {
  return useAnswer(articleId, async () => {
    const articles = await callBackground('listArticles', null);
    const article = articles.find(({id}) => id === articleId);
    if (article === undefined) return 'not-kept';
    const annotations = await callBackground('listAnnotations', {articleId});
    const hashes = new Set([
      article.textHash,
      ...annotations.flatMap(one => [one.textHash, ...one.earlierPlaces.map(place => place.textHash)]),
    ]);
    const captures = await Promise.all(
      [...hashes]
        .filter(textHash => textHash !== null)
        .map(textHash => callBackground('readCapture', {articleId, textHash}).catch(() => null)),
    );
    return {
      article,
      annotations,
      captures: captures.filter(capture => capture !== null).sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
    };
  });
}
