import type {Annotation, AnnotationId, ArticleId, Capture, KeptArticle} from '../../core/annotations/annotation';
import type {ArticleSelection} from '../../core/exports/export-format';
import type {Connection} from '../storage/connection';
import {type Reading, readStored} from '../storage/transact';

/** These annotations under their articles, with the texts that they count in if those are wanted; what is not kept is left out. */
export function readSelection(
  connection: Connection,
  ids: readonly AnnotationId[],
  texts: boolean,
): Promise<readonly ArticleSelection[]> {
  return readStored(connection, async transaction => {
    const read = await Promise.all(ids.map(id => transaction.objectStore('annotations').get(id)));
    const ofArticle = new Map<ArticleId, Annotation[]>();
    for (const annotation of read.flatMap(one => one ?? [])) {
      const others = ofArticle.get(annotation.articleId);
      if (others === undefined) ofArticle.set(annotation.articleId, [annotation]);
      else others.push(annotation);
    }
    const selections = Array.from(ofArticle, async ([articleId, annotations]) => {
      const article = await transaction.objectStore('articles').get(articleId);
      if (article === undefined) return [];
      return [{article, annotations, captures: texts ? await readTexts(transaction, article, annotations) : []}];
    });
    return (await Promise.all(selections)).flat();
  });
}

async function readTexts(
  transaction: Reading,
  {id, textHash}: KeptArticle,
  annotations: readonly Annotation[],
): Promise<readonly Capture[]> {
  const hashes = new Set([textHash, ...annotations.map(({textHash}) => textHash)].flatMap(hash => hash ?? []));
  const captures = transaction.objectStore('captures');
  const read = await Promise.all(Array.from(hashes, hash => captures.get([id, hash])));
  return read.flatMap(capture => capture ?? []);
}
