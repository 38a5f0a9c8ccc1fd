import type {Location} from '../../../core/anchoring/location';
import type {Article} from '../../../core/articles/article';
import {blocksFromText} from '../../../core/articles/blocks-from-text';
import type {Span} from '../../../core/articles/span';
import type {ArticleSelection} from '../../../core/exports/export-format';
import {withStatements} from '../../../core/exports/told/with-statements';
import {isDoubtful} from '../../../core/statements/is-doubtful';
import {callBackground} from '../../../messaging/call-background';
import {placesInText} from '../../kept/places-in-text';

/** An article with all of its statements, found anew in its newest stored text. Without one there is nothing to find them in. */
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
  const told = statements.filter(statement => !isDoubtful(statement));
  return withStatements(selected, {article, capture, statements: told}, placed, () => crypto.randomUUID());
}

function standing(span: Span): Location {
  return {state: 'unchanged', span};
}
