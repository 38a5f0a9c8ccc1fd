import type {Article} from '../../articles/article';
import type {Span} from '../../articles/span';
import {type Edge, edgesIn, type Unit} from './word-edges';

/** Where an edge comes to stand that is moved by a word or a sentence; where it is when there is none further on. */
export function stepEdge(article: Article, at: number, edge: Edge, unit: Unit, direction: 'back' | 'on'): number {
  const blocks = direction === 'on' ? article.blocks : article.blocks.toReversed();
  for (const block of blocks) {
    const {start, end} = block.span;
    if (direction === 'on' ? end <= at && edge === 'end' : start >= at && edge === 'start') continue;
    const edges = edgesIn(article, block, edge, unit);
    const next = direction === 'on' ? edges.find(place => place > at) : edges.findLast(place => place < at);
    if (next !== undefined) return next;
  }
  return at;
}

/** The place nearest to an offset at which a word begins, or ends. */
export function nearestEdge(article: Article, offset: number, edge: Edge): number {
  const {blocks} = article;
  const block = blocks.find(({span}) => offset <= span.end) ?? blocks.at(-1);
  const edges = block === undefined ? [] : edgesIn(article, block, edge, 'word');
  let nearest = offset;
  let least = Number.POSITIVE_INFINITY;
  for (const place of edges) {
    if (Math.abs(place - offset) >= least) continue;
    least = Math.abs(place - offset);
    nearest = place;
  }
  return nearest;
}

/**
 * The words with an edge of theirs elsewhere: parts that then lie outside fall away, and words between two parts are no
 * words of either. An edge that would leave nothing stays where it is.
 */
export function withEdge(spans: readonly Span[], edge: Edge, at: number): readonly Span[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return spans;
  if (edge === 'start') {
    const [next, ...rest] = spans.filter(({end}) => end > at);
    if (next === undefined) return spans;
    return [{start: at < first.start ? at : Math.max(at, next.start), end: next.end}, ...rest];
  }
  const before = spans.filter(({start}) => start < at);
  const next = before.pop();
  if (next === undefined) return spans;
  return [...before, {start: next.start, end: at > last.end ? at : Math.min(at, next.end)}];
}
