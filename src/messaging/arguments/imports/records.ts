import * as v from 'valibot';
import type {PositionSelector, QuoteSelector, Selectors} from '../../../core/anchoring/selectors';
import type {Annotation, Capture, EarlierPlace, KeptArticle} from '../../../core/annotations/annotation';
import {limits} from '../../limits';
import {colour, correction, flag, note, statement, tags} from '../annotation';
import {particular} from '../article';
import {annotationId, articleId, count, listOf, type Shape, text, textHash, webAddress} from '../shape';
import {moment} from '../storage';

/** The times at which anything of ours can have been kept: no clock is right that says another. */
const possibleMoment: Shape<string> = v.pipe(
  moment,
  v.check(at => at > '1990' && at < '2100' && !Number.isNaN(Date.parse(at)), 'is no moment at which anybody reads'),
);

const quote: Shape<QuoteSelector> = v.object({
  exact: v.pipe(text(limits.quote), v.nonEmpty()),
  prefix: text(limits.quote),
  suffix: text(limits.quote),
});

const position: Shape<PositionSelector> = v.pipe(
  v.object({start: count, end: count}),
  v.check(({start, end}) => start <= end && end <= limits.articleText, 'is no stretch of a text'),
);

const selectors: Shape<Selectors> = v.object({
  quote,
  position: v.nullable(position),
  paragraph: v.nullable(v.object({text: text(limits.paragraph), start: count, index: count})),
  rivals: v.exactOptional(listOf(quote, limits.rivals)),
});

const allSelectors = v.pipe(listOf(selectors, limits.spans), v.minLength(1));

const earlierPlace: Shape<EarlierPlace> = v.object({
  textHash: v.nullable(textHash),
  selectors: allSelectors,
  replacedAt: possibleMoment,
});

/** The records that are stored, as a file brings them. */
export const annotationRecord: Shape<Annotation> = v.object({
  id: annotationId,
  articleId,
  textHash: v.nullable(textHash),
  selectors: allSelectors,
  detectedSelectors: v.nullable(allSelectors),
  statement: v.nullable(statement),
  correction: v.nullable(correction),
  flag: v.nullable(flag),
  note,
  tags,
  colour,
  createdAt: possibleMoment,
  modifiedAt: possibleMoment,
  deletedAt: v.nullable(possibleMoment),
  earlierPlaces: listOf(earlierPlace, limits.earlierPlaces),
});

export const articleRecord: Shape<KeptArticle> = v.object({
  id: articleId,
  url: webAddress(limits.address),
  title: particular,
  byline: v.nullable(particular),
  siteName: v.nullable(particular),
  publishedAt: v.nullable(particular),
  lang: v.nullable(particular),
  firstKeptAt: possibleMoment,
  textHash: v.nullable(textHash),
});

export const captureRecord: Shape<Capture> = v.object({
  textHash,
  articleId,
  text: text(limits.articleText),
  capturedAt: possibleMoment,
});
