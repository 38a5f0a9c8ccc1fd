import {wordsOfAnnotation} from '../annotations/words-of-annotation';
import type {Selection} from './export-format';
import {formatCsv} from './text/csv';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportReadwise';
export const fileExtension = 'csv';
export const mediaType = 'text/csv';

const head = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** The CSV that Readwise imports, https://docs.readwise.io/readwise/docs/importing-highlights/csv; tags begin the note, as it reads them. */
export function format(selection: Selection): string {
  const rows = selection.flatMap(({article, annotations}) =>
    statementsOf(annotations).map(told => [
      wordsOfAnnotation(told.annotation),
      article.title,
      article.byline ?? article.siteName ?? '',
      article.url,
      noteOf(told),
      String(told.annotation.selectors[0]?.position?.start ?? ''),
      told.annotation.createdAt.slice(0, 19).replace('T', ' '),
    ]),
  );
  return formatCsv([head, ...rows]);
}

/** `.needs-source .harbour Which harbour?` */
function noteOf({annotation: {flag, tags, note}}: ToldAnnotation): string {
  const words = [...(flag === null ? [] : [flag]), ...tags].map(tag => `.${tag.trim().replace(/[\s.]+/g, '-')}`);
  return [...words, note].filter(Boolean).join(' ');
}
