import {elementsOf} from '../dom/unclobbered';

/** UTF-16 code units of running text from which a page may be an article, and what counts as a paragraph of it. */
const leastText = 600;
const leastParagraph = 60;
/** Elements that are looked at: a page with more has shown text enough, or is none of ours. */
const mostElements = 400;

/**
 * Whether a page is worth being read: a look at its head and its first paragraphs, cheap enough for every page of a
 * site. It errs on the side of reading; whether the page is an article is decided after that.
 */
export function looksLikeArticle(page: Document): boolean {
  if (elementsOf(page, 'meta[property="og:type"][content^="article" i]').length > 0) return true;
  let text = 0;
  for (const paragraph of elementsOf(page, 'p').slice(0, mostElements)) {
    const {length} = paragraph.textContent.trim();
    if (length >= leastParagraph) text += length;
    if (text >= leastText) return true;
  }
  // Some newspapers set their paragraphs in other elements, and say in data for machines that this is an article.
  const scripts = elementsOf(page, 'script[type="application/ld+json"]');
  return scripts.some(({textContent}) => /"(?:\w*Article|\w*BlogPosting|Report)"/.test(textContent));
}
