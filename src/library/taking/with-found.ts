import {describer} from '../../core/anchoring/describe';
import type {Location} from '../../core/anchoring/location';
import type {Annotation, Capture} from '../../core/annotations/annotation';
import {annotationIdFrom} from '../../core/annotations/annotation-id';
import {keepStatement} from '../../core/annotations/keep-statement';
import {pairAnnotations} from '../../core/annotations/pair-annotations';
import type {Article} from '../../core/articles/article';
import {blocksFromText} from '../../core/articles/blocks-from-text';
import type {Span} from '../../core/articles/span';
import type {ArticleSelection} from '../../core/exports/export-format';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {Statement} from '../../core/statements/statement';
import {callBackground} from '../../messaging/call-background';
import {placesInText} from '../reading/places-in-text';

/**
 * An article with all of its statements, in order: those that were kept as they are kept, and the others, which are
 * found anew in its newest stored text, as if they were. Without a stored text there is nothing to find them in.
 */
export async function withFound(selected: ArticleSelection): Promise<ArticleSelection> {
  const capture = selected.captures.find(({textHash}) => textHash === selected.article.textHash);
  if (capture === undefined) return selected;
  const {url, title, byline, siteName, publishedAt, lang} = selected.article;
  const {text} = capture;
  const article: Article = {url, title, byline, siteName, publishedAt, lang, text, blocks: blocksFromText(text)};
  const {statements} = await callBackground('detectStatements', article);
  const placed = placesInText(selected.annotations, capture.textHash, text.length).map(({annotation, spans}) => ({
    annotation,
    locations: spans.map(standing),
    detectedLocations:
      annotation.detectedSelectors?.flatMap(({position}) => (position ? [standing(position)] : [])) ?? null,
  }));
  const kept = pairAnnotations(statements, placed);
  const others = statements.filter((statement, index) => !kept.has(index) && !isDoubtful(statement));
  const found = others.map(keptAs(article, capture));
  const annotations = [...selected.annotations, ...found].sort((one, other) => startOf(one) - startOf(other));
  return {...selected, annotations};
}

function standing(span: Span): Location {
  return {state: 'unchanged', span};
}

function startOf({selectors}: Annotation): number {
  return selectors[0]?.position?.start ?? Number.POSITIVE_INFINITY;
}

/** A statement as it would be kept at the moment at which its text was stored. */
function keptAs({text, blocks}: Article, {articleId, textHash, capturedAt}: Capture): (found: Statement) => Annotation {
  const describe = describer(text, blocks);
  return statement => ({
    id: annotationIdFrom(crypto.randomUUID()),
    articleId,
    textHash,
    selectors: statement.content.map(describe),
    detectedSelectors: null,
    statement: keepStatement(text, statement),
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: capturedAt,
    modifiedAt: capturedAt,
    deletedAt: null,
    earlierPlaces: [],
  });
}
