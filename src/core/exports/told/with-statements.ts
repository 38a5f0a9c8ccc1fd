import {describer} from '../../anchoring/describe';
import type {Annotation, Capture} from '../../annotations/annotation';
import {annotationIdFrom} from '../../annotations/annotation-id';
import {keepStatement} from '../../annotations/keep-statement';
import {type Placed, pairAnnotations} from '../../annotations/pair-annotations';
import type {Article} from '../../articles/article';
import type {Statement} from '../../statements/statement';
import type {ArticleSelection} from '../export-format';

/** A text of an article, and what was found in it. */
export interface ReadText {
  readonly article: Article;
  readonly capture: Capture;
  readonly statements: readonly Statement[];
}

interface Standing {
  readonly annotation: Annotation;
  /** In the text; what does not stand there comes last. */
  readonly start: number;
}

/**
 * An article with all of its statements, in the order of their words: those that were kept as they are kept, and the
 * others as if they were. `placed`: where the kept ones stand in the text. `newId` makes a UUID.
 */
export function withStatements(
  selected: ArticleSelection,
  {article, capture, statements}: ReadText,
  placed: readonly Placed[],
  newId: () => string,
): ArticleSelection {
  const {text, blocks} = article;
  const kept = pairAnnotations(statements, placed);
  const describe = describer(text, blocks);
  const found = statements
    .filter((_, index) => !kept.has(index))
    .map(statement => ({
      annotation: {
        ...asKeptWith(capture),
        id: annotationIdFrom(newId()),
        selectors: statement.content.map(describe),
        statement: keepStatement(text, statement),
      },
      start: statement.content[0]?.start ?? Number.POSITIVE_INFINITY,
    }));
  const starts = new Map(placed.map(one => [one.annotation.id, startOf(one)]));
  const standing: readonly Standing[] = selected.annotations.map(annotation => ({
    annotation,
    start: starts.get(annotation.id) ?? Number.POSITIVE_INFINITY,
  }));
  const isThere = selected.captures.some(({textHash}) => textHash === capture.textHash);
  return {
    article: selected.article,
    annotations: [...standing, ...found].sort(byStart).map(({annotation}) => annotation),
    captures: isThere ? selected.captures : [...selected.captures, capture],
  };
}

function startOf({locations}: Placed): number {
  const there = locations.find(({state}) => state !== 'gone');
  return there === undefined || there.state === 'gone' ? Number.POSITIVE_INFINITY : there.span.start;
}

function byStart(one: Standing, other: Standing): number {
  // Two that are nowhere stay as they came: the difference of infinities is no number.
  return one.start === other.start ? 0 : one.start - other.start;
}

/** What a statement has that nobody wrote anything to, kept at the moment at which its text was seen. */
function asKeptWith({articleId, textHash, capturedAt}: Capture) {
  return {
    articleId,
    textHash,
    detectedSelectors: null,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: capturedAt,
    modifiedAt: capturedAt,
    deletedAt: null,
    earlierPlaces: [],
  } as const;
}
