import type {KeptArticle} from '../../annotations/annotation';

/** What is kept of an article after another record of it came in. `kept` itself when nothing of it changes. */
export function mergeArticle(kept: KeptArticle, coming: KeptArticle): KeptArticle {
  const isEarlier = coming.firstKeptAt < kept.firstKeptAt;
  // Who saw the article itself knows its particulars better than who only heard of it.
  const better = kept.textHash === null && coming.textHash !== null ? coming : kept;
  if (better === kept && !isEarlier) return kept;
  return {...better, firstKeptAt: isEarlier ? coming.firstKeptAt : kept.firstKeptAt};
}
