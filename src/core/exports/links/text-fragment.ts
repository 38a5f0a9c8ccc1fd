import type {QuoteSelector} from '../../anchoring/selectors';
import {countCopies, foldForSearch} from './fold-for-search';

/** Longer words are told by their beginning and end, as the format’s authors advise: the browser has to match every letter. */
const exactLimit = 300;
/** Letters of the beginning and of the end that are given of longer words, at least. */
const edgeLength = 48;
/** Letters of a word that was cut are looked for no further than this. */
const wordLimit = 40;

/** Percent-encodes a part; the dash, the comma and the ampersand are the format’s own. */
function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The first words, or the last, that have this many letters together. */
function edge(words: string, from: 'start' | 'end'): string {
  if (words.length <= edgeLength) return words;
  if (from === 'start') {
    const cut = words.indexOf(' ', edgeLength);
    return cut < 0 ? words : words.slice(0, cut);
  }
  const cut = words.lastIndexOf(' ', words.length - edgeLength - 1);
  return words.slice(cut + 1);
}

/** The browser looks for words that stand in one block, so the parts may not run over a blank line. */
function partsOf(exact: string): readonly string[] {
  const blocks = exact
    .split(/\n\s*\n/)
    .map(collapse)
    .filter(Boolean);
  const [first = '', last = first] = [blocks[0], blocks.at(-1)];
  if (blocks.length <= 1 && first.length <= exactLimit) return [first];
  const start = edge(first, 'start');
  const end = edge(last, 'end');
  // Of one long word there is neither a beginning nor an end.
  return start.length + end.length > first.length && blocks.length <= 1 ? [first] : [start, end];
}

/** The words before or after that make the words unique; all there are of both when none do. */
function contextFor(first: string, {prefix, suffix}: QuoteSelector, searched: string): readonly [string, string] {
  const before = collapse(prefix).split(' ').filter(Boolean);
  const after = collapse(suffix).split(' ').filter(Boolean);
  const isUnique = (words: string): boolean => countCopies(searched, foldForSearch(words), 2) < 2;
  for (let count = 1; ; count *= 2) {
    const told = [before.slice(-count).join(' '), after.slice(0, count).join(' ')] as const;
    if (isUnique(prefixSpaced(told[0], prefix) + first)) return [told[0], ''];
    if (isUnique(first + suffixSpaced(told[1], suffix))) return ['', told[1]];
    if (count >= Math.max(before.length, after.length)) return told;
  }
}

function prefixSpaced(told: string, prefix: string): string {
  return /\s$/.test(prefix) ? `${told} ` : told;
}

function suffixSpaced(told: string, suffix: string): string {
  return /^\s/.test(suffix) ? ` ${told}` : told;
}

/** A word that was cut is completed: browsers match whole words only. */
function completeWords({exact, prefix, suffix}: QuoteSelector): QuoteSelector {
  const head = /^[\p{L}\p{N}]/u.test(exact) ? (/[\p{L}\p{N}]+$/u.exec(prefix.slice(-wordLimit))?.[0] ?? '') : '';
  const tail = /[\p{L}\p{N}]$/u.test(exact) ? (/^[\p{L}\p{N}]+/u.exec(suffix.slice(0, wordLimit))?.[0] ?? '') : '';
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
  };
}

/**
 * The directive that has a browser scroll to the words: `:~:text=[prefix-,]start[,end][,-suffix]`,
 * https://wicg.github.io/scroll-to-text-fragment/. Context is added only where `searched`, the
 * article’s text folded for search, has the words more than once; without it, none is.
 */
export function textFragment(quote: QuoteSelector, searched?: string): string {
  const whole = completeWords(quote);
  const [start = '', end] = partsOf(whole.exact);
  if (start === '') return '';
  const isRepeated = end === undefined && searched !== undefined && countCopies(searched, foldForSearch(start), 2) > 1;
  const [prefix, suffix] = isRepeated ? contextFor(start, whole, searched) : ['', ''];
  const told = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${told.filter(Boolean).join(',')}`;
}
