import type {ArticleId, KeptArticle} from '../../annotations/annotation';
import {wordsIn} from '../words-in';

/** What a search knows of an article. */
export interface KnownArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly site: string;
  /** ISO 8601. */
  readonly firstKeptAt: string;
  /** Of title and site, folded. */
  readonly words: readonly string[];
}

export function knownArticle({id, title, siteName, firstKeptAt}: KeptArticle): KnownArticle {
  const site = siteName ?? '';
  return {id, title, site, firstKeptAt, words: [...new Set(wordsIn(`${title} ${site}`))]};
}
