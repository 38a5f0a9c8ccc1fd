import type {ArticleParticulars} from '../../../core/articles/article';
import {canonicalUrl} from '../../../core/articles/canonical-url';
import {limits} from '../../../messaging/limits';
import {elementsOf, rootOf} from '../../dom/unclobbered';
import type {ReadabilityChoice} from '../finding/choose-with-readability';
import {type LinkedThing, typesOf} from './linked-things';
import {tidyByline} from './tidy-byline';

/** Where pages say when they were published, most trusted first. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
];

/** What a page says of itself in its head, in JSON-LD and by Readability's reading. Every word of it is a claim. */
export function readParticulars(
  page: Document,
  address: string,
  claims: {
    readonly meta: ReadonlyMap<string, string>;
    readonly things: readonly LinkedThing[];
    readonly choice: ReadabilityChoice | undefined;
    readonly headline: string | null;
    /** Single-page sites leave an article's canonical link in the head of the next one. */
    readonly isHeadStale: boolean;
  },
): ArticleParticulars {
  const {meta, choice} = claims;
  const canonicalLink = elementsOf(page, 'link[rel~="canonical" i][href]')[0]?.getAttribute('href') ?? null;
  return {
    url: canonicalUrl({
      address,
      canonicalLink: claims.isHeadStale ? null : canonicalLink,
      ogUrl: claims.isHeadStale ? null : (meta.get('og:url') ?? null),
    }),
    title: titleOf(page, claims) || new URL(address).hostname,
    byline: tidyByline(choice?.byline) ?? tidyByline(meta.get('author')),
    siteName: tidy(choice?.siteName ?? meta.get('og:site_name')),
    publishedAt: readPublishedAt(page, claims),
    lang: langOf(page, meta),
  };
}

/** What the article is called; where Readability is misled by the site's own name, what the page shows. */
function titleOf(page: Document, {meta, choice, headline}: Parameters<typeof readParticulars>[2]): string {
  const site = tidy(choice?.siteName ?? meta.get('og:site_name'))?.toLowerCase();
  const titles = [choice?.title, meta.get('og:title'), headline, elementsOf(page, 'head > title')[0]?.textContent];
  const found = titles.map(tidy).filter(title => title !== null);
  return found.find(title => title.toLowerCase() !== site) ?? found[0] ?? '';
}

function readPublishedAt(
  page: Document,
  {
    meta,
    things,
    choice,
  }: {meta: ReadonlyMap<string, string>; things: readonly LinkedThing[]; choice?: ReadabilityChoice | undefined},
): string | null {
  const linked = things
    .filter(thing => typesOf(thing).some(type => /Article|Posting|Report/.test(type)))
    .map(thing => thing.datePublished);
  const written = elementsOf(page, 'time[datetime]')
    .slice(0, 1)
    .map(time => time.getAttribute('datetime'));
  const given = [...linked, choice?.publishedAt, ...publishedNames.map(name => meta.get(name)), ...written];
  const first = given.find(value => typeof value === 'string' && value.trim() !== '');
  return typeof first === 'string' ? asIso(first.trim().slice(0, limits.particular)) : null;
}

/** ISO 8601 where it can be told; else as it is given. A date that is ISO 8601 already keeps its own time zone. */
function asIso(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(date)) return date.replace(' ', 'T');
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}

function langOf(page: Document, meta: ReadonlyMap<string, string>): string | null {
  const declared = Element.prototype.getAttribute.call(rootOf(page), 'lang') ?? '';
  return tidy(declared) ?? tidy(meta.get('content-language')) ?? tidy(meta.get('og:locale')?.replace('_', '-'));
}

function tidy(text: string | null | undefined): string | null {
  return text?.slice(0, limits.particular).replace(/\s+/g, ' ').trim() || null;
}
