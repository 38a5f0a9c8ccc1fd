import type {Annotation, TextHash} from '../../annotations/annotation';
import type {ArticleSelection} from '../export-format';
import {foldForSearch} from './fold-for-search';
import {textFragment} from './text-fragment';
import {findWebLink} from './web-link';

/** Gives links to the words of annotations in their article; each is `undefined` where no link may lead. */
export function linksInto({article, captures}: ArticleSelection): (annotation: Annotation) => string | undefined {
  const address = findWebLink(article.url.replace(/#.*$/s, ''));
  const searched = new Map<TextHash, string>(captures.map(({textHash, text}) => [textHash, foldForSearch(text)]));
  return ({selectors, textHash}) => {
    const [first] = selectors;
    if (address === undefined || first === undefined) return address;
    const fragment = textFragment(first.quote, textHash === null ? undefined : searched.get(textHash));
    return fragment === '' ? address : `${address}#${fragment}`;
  };
}
