import {wordsOfAnnotation} from '../annotations/words-of-annotation';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {csvHead, csvRows} from './text/csv';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportReadwise';
export const fileExtension = 'csv';
export const mediaType = 'text/csv';

const head = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** The CSV that Readwise imports, https://docs.readwise.io/readwise/docs/importing-highlights/csv; tags begin the note, as it reads them. */
export const parts: WrittenParts = {
  between: '',
  head: () => csvHead(head),
  body: ({article, annotations}) =>
    csvRows(
      statementsOf(annotations).map(told => [
        wordsOfAnnotation(told.annotation),
        article.title,
        article.byline ?? article.siteName ?? '',
        article.url,
        noteOf(told),
        String(told.annotation.selectors[0]?.position?.start ?? ''),
        told.annotation.createdAt.slice(0, 19).replace('T', ' '),
      ]),
    ),
  tail: () => '',
};

export const format = formatWhole(parts);

/** `.needs-source .harbour Which harbour?` */
function noteOf({annotation: {flag, tags, note}}: ToldAnnotation): string {
  const words = [...(flag === null ? [] : [flag]), ...tags].map(tag => `.${tag.trim().replace(/[\s.]+/g, '-')}`);
  return [...words, note].filter(Boolean).join(' ');
}
