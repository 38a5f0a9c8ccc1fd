import type {PositionSelector, Selectors} from '../../anchoring/selectors';
import {
  type Annotation,
  type Correction,
  highlightColours,
  type KeptArticle,
  type KeptStatement,
  type TextHash,
} from '../../annotations/annotation';
import {type Speaker, speakerKinds} from '../../speakers/speaker';
import {attributions, forms, tones} from '../../statements/statement';
import {at, countOf, knownOf, listOf, textOf, textsOf} from '../foreign/loose';
import {readQuote} from '../foreign/read-quote';

const own = (value: unknown, term: string): unknown => at(value, `hearsay:${term}`);

/** What our own terms say of an annotation, as `core/exports/json-ld` writes them; nothing in a file of others. */
export function readOwn(value: unknown): Partial<Annotation> {
  const correction = readCorrection(own(value, 'correction'));
  const detected = readStatement(own(value, 'detected'));
  const words = listOf(own(value, 'detectedWords')).flatMap(one => readOwnSelectors(one) ?? []);
  return {
    textHash: hashOf(own(value, 'textHash')),
    statement: detected ?? readStatement(own(value, 'statement')),
    correction,
    colour: knownOf(highlightColours, own(value, 'colour')),
    detectedSelectors: words.length > 0 ? words : null,
    earlierPlaces: listOf(own(value, 'earlierPlaces')).map(place => ({
      textHash: hashOf(own(place, 'textHash')),
      replacedAt: textOf(own(place, 'replacedAt')),
      selectors: listOf(own(place, 'selectors')).flatMap(one => readOwnSelectors(one) ?? []),
    })),
  };
}

function hashOf(value: unknown): TextHash | null {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? (value as TextHash) : null;
}

function readSpeaker(value: unknown): Speaker | null {
  const name = textOf(at(value, 'schema:name'));
  const kind = knownOf(speakerKinds, own(value, 'kind'));
  return kind === null ? null : {name, kind};
}

function readStatement(value: unknown): KeptStatement | null {
  const attribution = knownOf(attributions, own(value, 'attribution'));
  const form = knownOf(forms, own(value, 'form'));
  const tone = knownOf(tones, own(value, 'tone'));
  const confidence = own(value, 'confidence');
  if (attribution === null || form === null || tone === null || typeof confidence !== 'number') return null;
  return {
    form,
    attribution,
    tone,
    source: textOf(own(value, 'source')),
    cue: textOf(own(value, 'cue')),
    speaker: readSpeaker(at(value, 'schema:spokenByCharacter') ?? at(value, 'schema:author')),
    hedges: textsOf(own(value, 'hedges')),
    figures: textsOf(own(value, 'figures')),
    confidence,
  };
}

function readCorrection(value: unknown): Correction | null {
  const notStatement = own(value, 'notStatement');
  if (typeof notStatement !== 'boolean') return null;
  const attribution = knownOf(attributions, own(value, 'attribution'));
  return {attribution, speaker: readSpeaker(own(value, 'speaker')), notStatement};
}

/** All that finds words again, of a target of ours; `null`: it is of another tool. */
export function readOwnSelectors(target: unknown): Selectors | null {
  const position = readPosition(own(target, 'position'));
  const paragraph = own(target, 'paragraph');
  if (position === null && paragraph === undefined) return null;
  const [text, start, index] = [textOf(own(paragraph, 'text')), own(paragraph, 'start'), own(paragraph, 'index')];
  const rivals = listOf(own(target, 'rivals')).map(rival => readQuote(rival).quote);
  return {
    quote: readQuote(at(target, 'selector')).quote,
    position,
    paragraph: paragraph === undefined ? null : {text, start: countOf(start) ?? 0, index: countOf(index) ?? 0},
    ...(rivals.length > 0 && {rivals}),
  };
}

function readPosition(value: unknown): PositionSelector | null {
  const [start, end] = [countOf(own(value, 'start')), countOf(own(value, 'end'))];
  return start === null || end === null || end < start ? null : {start, end};
}

/** What a collection of ours says of its articles, by their addresses. */
export function articlesIn(frame: unknown): ReadonlyMap<string, Partial<KeptArticle>> {
  const orNull = (value: unknown) => textOf(value) || null;
  return new Map(
    listOf(own(frame, 'articles')).map(article => [
      textOf(at(article, 'id')),
      {
        // The address itself, where it is no IRI.
        url: textOf(own(article, 'address')) || textOf(at(article, 'id')),
        title: textOf(at(article, 'schema:headline')),
        byline: orNull(own(article, 'byline')),
        siteName: orNull(own(article, 'siteName')),
        publishedAt: orNull(own(article, 'publishedAt')),
        lang: orNull(at(article, 'schema:inLanguage')),
      },
    ]),
  );
}
