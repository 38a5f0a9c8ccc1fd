import type {KeptArticle, TextHash} from '../annotations/annotation';
import type {ArticleSelection, ExportContext} from './export-format';
import {codePointsIn} from './linked/code-points';
import {formatBodies, motivationOf} from './linked/format-body';
import {formatCorrection, formatStatement} from './linked/format-statement';
import {formatTarget, type SeenText} from './linked/format-target';
import {iriOf} from './linked/iri-of';
import {annotationContext, ownContext} from './linked/vocabulary';
import {cutAtList, writeItems} from './parts/json-frame';
import {type Overview, titleOf} from './parts/overview';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportJsonLd';
export const fileExtension = 'jsonld';
export const mediaType = 'application/ld+json';

/**
 * W3C Web Annotations, https://www.w3.org/TR/annotation-model/: one collection with its one page inside it. Positions
 * count Unicode code points of the article’s text, as it demands.
 */
export const parts: WrittenParts = {
  between: ',',
  head: (overview, context) => frameOf(overview, context).head,
  body: selected => writeItems(formatAnnotations(selected), 6),
  tail: (overview, context) => frameOf(overview, context).tail,
};

export const format = formatWhole(parts);

function frameOf(overview: Overview, context: ExportContext) {
  const id = `urn:uuid:${context.id}`;
  const page = `${id}#page-1`;
  const collection = {
    '@context': [annotationContext, ownContext],
    id,
    type: 'AnnotationCollection',
    label: titleOf(overview),
    created: context.exportedAt,
    generator: {...generator, 'schema:softwareVersion': context.version},
    total: overview.total,
    // A collection of nothing has no page.
    ...(overview.total > 0 && {
      first: {id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items: []},
      last: page,
    }),
    'hearsay:articles': overview.articles.map(formatArticle),
  };
  return cutAtList(collection, 'items');
}

const generator = {type: 'Software', name: 'Hearsay'};

function formatArticle({url, title, byline, siteName, publishedAt, lang}: KeptArticle) {
  return {
    id: iriOf(url),
    type: 'schema:NewsArticle',
    ...(iriOf(url) !== url && {'hearsay:address': url}),
    'schema:headline': title,
    ...(byline && {'hearsay:byline': byline}),
    ...(siteName && {'hearsay:siteName': siteName}),
    ...(publishedAt && {'hearsay:publishedAt': publishedAt}),
    ...(lang && {'schema:inLanguage': lang}),
  };
}

type Texts = ReadonlyMap<TextHash | null, SeenText>;

function formatAnnotations(selected: ArticleSelection) {
  const textOf: Texts = new Map<TextHash | null, SeenText>(
    selected.captures.map(({textHash, text, capturedAt}) => [
      textHash,
      {seenAt: capturedAt, toCodePoints: codePointsIn(text)},
    ]),
  );
  return statementsOf(selected.annotations).map(told => formatAnnotation(told, selected, textOf));
}

function formatAnnotation(told: ToldAnnotation, {article}: ArticleSelection, textOf: Texts) {
  const {annotation, statement} = told;
  const {id, selectors, detectedSelectors, textHash, correction, statement: detected, colour} = annotation;
  const {createdAt, modifiedAt, earlierPlaces} = annotation;
  const bodies = formatBodies(told);
  const seen = textOf.get(textHash) ?? {seenAt: createdAt};
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    created: createdAt,
    modified: modifiedAt,
    creator: {type: 'Person', name: 'Reader'},
    generator,
    ...(bodies.length > 0 && {body: bodies}),
    target: selectors.map(one => formatTarget(article.url, one, seen)),
    ...(textHash && {'hearsay:textHash': textHash}),
    ...(statement && {'hearsay:statement': formatStatement(statement)}),
    ...(correction && {'hearsay:correction': formatCorrection(correction)}),
    // As the machine left it, where the reader put it right.
    ...(correction && detected && {'hearsay:detected': formatStatement(detected)}),
    ...(colour && {'hearsay:colour': colour}),
    ...(detectedSelectors && {
      'hearsay:detectedWords': detectedSelectors.map(one => formatTarget(article.url, one, {seenAt: createdAt})),
    }),
    ...(earlierPlaces.length > 0 && {
      'hearsay:earlierPlaces': earlierPlaces.map(place => ({
        ...(place.textHash && {'hearsay:textHash': place.textHash}),
        'hearsay:replacedAt': place.replacedAt,
        'hearsay:selectors': place.selectors.map(one =>
          formatTarget(article.url, one, textOf.get(place.textHash) ?? {seenAt: createdAt}),
        ),
      })),
    }),
  };
}
