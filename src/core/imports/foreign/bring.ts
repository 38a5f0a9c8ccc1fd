import type {Selectors} from '../../anchoring/selectors';
import type {Annotation, ArticleId, KeptArticle} from '../../annotations/annotation';
import {canonicalUrl} from '../../articles/canonical-url';
import type {Brought} from '../import-format';
import {idFromName} from './id-from-name';

/** What a file of another tool tells of one annotation. */
export interface Found extends Partial<Annotation> {
  /** What it calls it; empty: it has no name. */
  readonly name: string;
  readonly address: string;
  readonly selectors: readonly Selectors[];
  readonly created: string | null;
  readonly modified: string | null;
  readonly article?: Partial<KeptArticle>;
}

/** The records of an annotation that was found, or why it cannot be kept. */
export function bring({name, address, article, created, modified, ...rest}: Found, fileDate: string): Brought[] {
  const articleId = articleIdOf(address);
  if (articleId === null) return [{kind: 'unusable', reason: 'no-address'}];
  if (rest.selectors.every(({quote}) => quote.exact === '')) return [{kind: 'unusable', reason: 'no-words'}];
  const selectors = rest.selectors.filter(({quote}) => quote.exact !== '');
  const createdAt = created ?? modified ?? fileDate;
  const called = name || JSON.stringify([articleId, selectors.map(({quote}) => quote), rest.note, rest.tags, created]);
  const annotation: Annotation = {
    ...blank,
    ...rest,
    id: idFromName(called),
    articleId,
    selectors,
    createdAt,
    modifiedAt: modified ?? createdAt,
  };
  return [
    {
      kind: 'articles',
      record: {...unseen, title: articleId, ...article, id: articleId, url: articleId, firstKeptAt: createdAt},
    },
    {kind: 'annotations', record: annotation},
  ];
}

const blank = {
  textHash: null,
  detectedSelectors: null,
  statement: null,
  correction: null,
  flag: null,
  note: '',
  tags: [],
  colour: null,
  deletedAt: null,
  earlierPlaces: [],
} as const;

const unseen = {byline: null, siteName: null, publishedAt: null, lang: null, textHash: null} as const;

/** The article that an address is of; `null`: it is no address of a page. */
function articleIdOf(address: string): ArticleId | null {
  if (!/^(?:https?|file):\/\//i.test(address) || !URL.canParse(address)) return null;
  return canonicalUrl({address, canonicalLink: null, ogUrl: null}) as ArticleId;
}
