import {type LinkedThing, typesOf} from './linked-things';

/** What a page says that it is. */
export type DeclaredType = 'article' | 'listing' | 'medium' | 'unknown';

/** schema.org's kinds of article: `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`. https://schema.org/Article */
const articleType = /^(?:\w*Article|\w*BlogPosting|BlogPosting|Report)$/;
/** Open Graph's kinds of what is watched, heard or bought: `video.other`, `music.song`, `product`. https://ogp.me/#types */
const mediumType = /^(?:video|music|product|profile|book)\b/;

/** Sites often call every page an article, or none; so this only moves the measure that the text is held to. */
export function declaredType(meta: ReadonlyMap<string, string>, things: readonly LinkedThing[]): DeclaredType {
  const openGraph = meta.get('og:type')?.toLowerCase() ?? '';
  if (things.some(thing => typesOf(thing).some(type => articleType.test(type)))) return 'article';
  if (openGraph.startsWith('article')) return 'article';
  if (mediumType.test(openGraph)) return 'medium';
  if (openGraph === 'website') return 'listing';
  return 'unknown';
}
