import type {Block} from '../articles/article';
import {contains, overlaps, type Span} from '../articles/span';
import {drain} from './drain';
import {findRivals} from './places/find-rivals';
import {quoteWithContext} from './quote-with-context';
import type {ParagraphSelector, PlacedSelectors} from './selectors';
import {indexingText, type TextIndex} from './words/lookup/text-index';

/** Code units of context on each side, at least: about two lines, so that a neighbouring paragraph shows. */
const contextLength = 120;
/** … and at most, where only far context tells equal passages apart. */
const contextLimit = 480;
/** Context beyond the first difference to an equal passage, so that a small edit there does not make them equal again. */
const margin = 32;
/** Equal passages that are looked at. */
const copiesLimit = 256;
/** Equal passages that are kept as rivals. */
const rivalCopiesLimit = 8;
/** Code units of a paragraph that are kept. */
const paragraphLimit = 20_000;

/** `describer` for a single span. */
export function describe(text: string, blocks: readonly Block[], span: Span): PlacedSelectors {
  return describer(text, blocks)(span);
}

/**
 * Describes spans of one article: for each, all that finds its words again. The context is widened until the words and
 * it are unique in the article, up to a limit. Linear in the text’s length, which is read once.
 */
export function describer(text: string, blocks: readonly Block[]): (span: Span) => PlacedSelectors {
  let index: TextIndex | undefined;
  return span => {
    if (span.start < 0 || span.end < span.start || span.end > text.length) {
      throw new RangeError('The span lies outside the text.');
    }
    index ??= drain(indexingText(text));
    const exact = text.slice(span.start, span.end);
    const copies = otherCopies(text, exact, span.start);
    const length = contextNeeded(text, span, copies);
    const selectors = {
      quote: quoteWithContext(text, span, length),
      position: {start: span.start, end: span.end},
      paragraph: paragraphOf(text, blocks, span),
    };
    const twins = copies.slice(0, rivalCopiesLimit).map(start => ({start, end: start + exact.length}));
    const rivals = twins.map(twin => quoteWithContext(text, twin, length));
    rivals.push(...findRivals(selectors, index, [span, ...twins]));
    return rivals.length > 0 ? {...selectors, rivals} : selectors;
  };
}

function otherCopies(text: string, exact: string, start: number): number[] {
  const copies: number[] = [];
  if (exact === '') return copies;
  let at = text.indexOf(exact);
  while (at >= 0 && copies.length < copiesLimit) {
    if (at !== start) copies.push(at);
    at = text.indexOf(exact, at + exact.length);
  }
  return copies;
}

function contextNeeded(text: string, span: Span, copies: readonly number[]): number {
  let needed = contextLength;
  const length = span.end - span.start;
  for (const copy of copies) {
    let same = 0;
    while (same < contextLimit && alike(text, span.start - 1 - same, copy - 1 - same)) same++;
    let sameAfter = 0;
    while (sameAfter < same && alike(text, span.end + sameAfter, copy + length + sameAfter)) sameAfter++;
    needed = Math.max(needed, Math.min(same, sameAfter) + margin);
  }
  return Math.min(needed, contextLimit);
}

function alike(text: string, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < text.length && b < text.length && text.charCodeAt(a) === text.charCodeAt(b);
}

function paragraphOf(text: string, blocks: readonly Block[], span: Span): ParagraphSelector {
  let index = blocks.findIndex(block => contains(block.span, span));
  if (index < 0) index = blocks.findIndex(block => overlaps(block.span, span));
  const block = blocks[index];
  if (block === undefined)
    return {text: text.slice(span.start, Math.min(span.end, span.start + paragraphLimit)), start: span.start, index: 0};
  const start = Math.max(block.span.start, Math.min(span.start, block.span.end) - paragraphLimit);
  return {text: text.slice(start, Math.min(block.span.end, start + 2 * paragraphLimit)), start, index};
}
