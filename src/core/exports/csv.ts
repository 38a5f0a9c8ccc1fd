import {wordsOfAnnotation} from '../annotations/words-of-annotation';
import type {ArticleSelection} from './export-format';
import {linksInto} from './links/links-into';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {csvHead, csvRows} from './text/csv';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportCsv';
export const fileExtension = 'csv';
export const mediaType = 'text/csv';

interface Row extends ToldAnnotation {
  readonly selected: ArticleSelection;
  readonly link: string | undefined;
}

/** Column by column: its head, and what stands in it. The last one is for import: where the words stand, as JSON. */
export const columns: readonly (readonly [string, (row: Row) => string | number | null | undefined])[] = [
  ['Title', ({selected}) => selected.article.title],
  ['URL', ({selected}) => selected.article.url],
  ['Site', ({selected}) => selected.article.siteName],
  ['Byline', ({selected}) => selected.article.byline],
  ['Published', ({selected}) => selected.article.publishedAt],
  ['Words', ({annotation}) => wordsOfAnnotation(annotation)],
  ['Attribution', ({statement}) => statement?.attribution],
  ['Speaker', ({statement}) => statement?.speaker?.name],
  ['Speaker kind', ({statement}) => statement?.speaker?.kind],
  ['Source', ({statement}) => statement?.source],
  ['Cue', ({statement}) => statement?.cue],
  ['Form', ({statement}) => statement?.form],
  ['Tone', ({statement}) => statement?.tone],
  ['Hedges', ({statement}) => statement?.hedges.join('; ')],
  ['Figures', ({statement}) => statement?.figures.join('; ')],
  ['Confidence', ({statement}) => statement?.confidence],
  ['Flag', ({annotation}) => annotation.flag],
  ['Note', ({annotation}) => annotation.note],
  ['Tags', ({annotation}) => annotation.tags.join('; ')],
  ['Colour', ({annotation}) => annotation.colour],
  ['Created', ({annotation}) => annotation.createdAt],
  ['Modified', ({annotation}) => annotation.modifiedAt],
  ['Link', ({link}) => link],
  ['ID', ({annotation}) => annotation.id],
  [
    'Selectors',
    ({annotation}) => JSON.stringify(annotation.selectors.map(({quote, position}) => ({...quote, ...position}))),
  ],
];

/** One row an annotation, as RFC 4180 has it; the statement is as the reader put it right. */
export const parts: WrittenParts = {
  between: '',
  head: () => csvHead(columns.map(([head]) => head)),
  body(selected) {
    const linkTo = linksInto(selected);
    return csvRows(
      statementsOf(selected.annotations).map(told => rowOf({...told, selected, link: linkTo(told.annotation)})),
    );
  },
  tail: () => '',
};

export const format = formatWhole(parts);

function rowOf(row: Row): string[] {
  return columns.map(([, cell]) => String(cell(row) ?? ''));
}
