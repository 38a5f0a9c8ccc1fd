import {quoteWithContext} from '../../anchoring/quote-with-context';
import type {Article} from '../../articles/article';
import type {Span} from '../../articles/span';
import {foldForSearch} from './fold-for-search';
import {textFragment} from './text-fragment';
import {findWebLink} from './web-link';

/** Code units of context that may be needed to tell equal words apart. */
const contextLength = 120;

/** A link that has a browser scroll to words of an article; `undefined` where no link may lead. */
export function linkToWords({url, text}: Pick<Article, 'url' | 'text'>, span: Span): string | undefined {
  const address = findWebLink(url.replace(/#.*$/s, ''));
  const fragment = textFragment(quoteWithContext(text, span, contextLength), foldForSearch(text));
  return address === undefined || fragment === '' ? address : `${address}#${fragment}`;
}
