import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';
import type {Token} from '../token';
import {endsSentence} from './ends-sentence';

const stops: ReadonlySet<string> = new Set(['.', '?', '!', '…', '...', '....']);
const closers: ReadonlySet<string> = new Set(['”', '’', '"', "'", ')', ']', '»', '›', '“']);

/**
 * The sentences of all blocks, in order. None runs over a block’s end; together they hold every token.
 * Rule-based: stops, less abbreviations and initials, with the closing marks that touch them.
 */
export function findSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const {span} of blocks) {
    let to = from;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to++;
    collect(text, tokens.slice(from, to), sentences);
    from = to;
  }
  return sentences;
}

function collect(text: string, tokens: readonly Token[], sentences: Span[]): void {
  const words = tokens.map(token => text.slice(token.start, token.end));
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!stops.has(words[i] ?? '') || isDecimal(tokens, words, i)) continue;
    let next = i + 1;
    while (closers.has(words[next] ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
    if (!endsSentence(words, i, next)) continue;
    push(tokens[first], tokens[next - 1], sentences);
    first = next;
    i = next - 1;
  }
  push(tokens[first], tokens[tokens.length - 1], sentences);
}

/** *2.5 percent*: a point that touches a digit on both sides. */
function isDecimal(tokens: readonly Token[], words: readonly string[], stop: number): boolean {
  const [before, point, after] = [tokens[stop - 1], tokens[stop], tokens[stop + 1]];
  const touches = point !== undefined && before?.end === point.start && after?.start === point.end;
  return touches && /\d$/u.test(words[stop - 1] ?? '') && /^\d/u.test(words[stop + 1] ?? '');
}

function push(first: Token | undefined, last: Token | undefined, sentences: Span[]): void {
  if (first && last && last.start >= first.start) sentences.push({start: first.start, end: last.end});
}
