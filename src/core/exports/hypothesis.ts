import type {ArticleSelection, ExportContext} from './export-format';
import {cutAtList, writeItems} from './parts/json-frame';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {attributionWords} from './text/words';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportHypothesis';
export const fileExtension = 'json';
export const mediaType = 'application/json';

/** Who we are in a file of Hypothesis’; an import of ours knows its own tags by it. */
export const clientName = 'hearsay';

/** The JSON that Hypothesis exports and imports. It knows no verdicts and no sources: both become tags. */
export const parts: WrittenParts = {
  between: ',',
  head: (_, context) => frameOf(context).head,
  body: selected =>
    writeItems(
      statementsOf(selected.annotations).map(told => formatAnnotation(told, selected)),
      4,
    ),
  tail: (_, context) => frameOf(context).tail,
};

export const format = formatWhole(parts);

function frameOf({exportedAt, version}: ExportContext) {
  const file = {
    export_date: exportedAt,
    export_userid: '',
    client_version: `${clientName}-${version}`,
    annotations: [],
  };
  return cutAtList(file, 'annotations');
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
