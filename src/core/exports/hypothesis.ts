import type {ArticleSelection, ExportContext, Selection} from './export-format';
import {attributionWords} from './text/words';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportHypothesis';
export const fileExtension = 'json';
export const mediaType = 'application/json';

/** Who we are in a file of Hypothesis’; an import of ours knows its own tags by it. */
export const clientName = 'hearsay';

/** The JSON that Hypothesis exports and imports. It knows no verdicts and no sources: both become tags. */
export function format(selection: Selection, {exportedAt, version}: ExportContext): string {
  const file = {
    export_date: exportedAt,
    export_userid: '',
    client_version: `${clientName}-${version}`,
    annotations: selection.flatMap(selected =>
      statementsOf(selected.annotations).map(told => formatAnnotation(told, selected)),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function formatAnnotation({annotation, statement}: ToldAnnotation, {article}: ArticleSelection) {
  const {id, createdAt, modifiedAt, note, tags, flag, selectors} = annotation;
  return {
    id,
    created: createdAt,
    updated: modifiedAt,
    uri: article.url,
    text: note,
    tags: [
      ...tags,
      ...(flag === null ? [] : [flag]),
      ...(statement === null ? [] : [attributionWords[statement.attribution]]),
    ],
    document: {title: [article.title]},
    // Hypothesis shows the first target only; the further parts of an interrupted quotation are kept for other readers.
    target: selectors.map(({quote, position}) => ({
      source: article.url,
      selector: [
        ...(position === null ? [] : [{type: 'TextPositionSelector', start: position.start, end: position.end}]),
        {type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix},
      ],
    })),
  };
}
