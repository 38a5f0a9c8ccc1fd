import {correctStatement} from '../../../../core/annotations/correct-statement';
import {wordsOf} from '../../../../core/articles/span';
import {linkToWords} from '../../../../core/exports/links/link-to-words';
import type {Quotation} from '../../../../core/exports/quotation/format-quotation';
import type {Words} from '../../../../ui/words';
import type {CardView} from '../card-view';

/** The card's words as they are quoted elsewhere. */
export function quotationOf({article, spans, statement, annotation}: CardView, {day}: Words): Quotation {
  const [first] = spans;
  const said = statement === null ? null : correctStatement(statement, annotation?.correction ?? null);
  const {title, siteName, publishedAt} = article;
  return {
    words: spans.map(span => wordsOf(article.text, span)),
    speaker: said?.speaker?.name ?? said?.source.replace(/\s+/g, ' ').trim() ?? '',
    title,
    particulars: [siteName ?? '', publishedAt === null ? '' : day(publishedAt)].filter(Boolean),
    link: first === undefined ? undefined : linkToWords(article, first),
  };
}
