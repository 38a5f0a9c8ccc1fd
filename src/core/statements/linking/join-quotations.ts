import type {Block} from '../../articles/article';
import {contains, overlaps, type Span} from '../../articles/span';
import type {Attributed} from '../attribution-model';
import type {Quotation} from '../quotation';
import type {Reading} from '../reading';
import type {Draft} from './draft';
import {joined, tidied, without} from './spans';

/** What attribution and quotation marks say together. */
export interface Joined {
  readonly drafts: Draft[];
  /** Outermost quotations that nobody was found beside. */
  readonly loose: Quotation[];
}

/** An outermost quotation as the list of its marked stretches. */
interface Outer {
  readonly quotation: Quotation;
  readonly spans: readonly Span[];
}

/**
 * Lets the marks decide what is quoted: a quotation that a content touches belongs to it whole, and to no other. Whoever speaks
 * inside a quotation does so in the words of the one who is quoted, so attributions with their source in there are given up.
 */
export function joinQuotations({text, quotations, blocks}: Reading, attributed: readonly Attributed[]): Joined {
  const outers = quotations
    .filter(it => it.depth === 0)
    .map(quotation => ({quotation, spans: quotation.pieces.map(piece => piece.span)}));
  const stretches = outers
    .flatMap((outer, index) => outer.spans.map(span => ({...span, index})))
    .sort((a, b) => a.start - b.start);
  // Words with neither source nor cue are a quotation that stands alone, or nothing.
  const outside = attributed
    .filter(it => it.source.length + it.cue.length > 0 && !speaksInside(it, stretches))
    .map(it => withoutStrays(it, blocks))
    .filter(it => it.content.length > 0);
  const owners = ownersOf(outside, outers, stretches);
  const owned = new Map<number, number[]>();
  owners.forEach((owner, index) => {
    if (owner !== undefined) owned.set(owner, [...(owned.get(owner) ?? []), index]);
  });
  const drafts = outside.flatMap((it, index) => {
    const mine = (owned.get(index) ?? []).flatMap(outer => outers[outer]?.spans ?? []);
    const own = it.content
      .flatMap(span => without(span, touching(stretches, span)))
      .flatMap(span => tidied(text, span) ?? []);
    const content = joined([...own, ...mine], 1).flatMap(span => tidied(text, span) ?? []);
    return content.length > 0 ? [{...it, content, origin: 'attributed' as const}] : [];
  });
  return {drafts, loose: outers.filter((_, index) => owners[index] === undefined).map(it => it.quotation)};
}

type Stretch = Span & {readonly index: number};

/** The stretches that share words with `span`. Logarithmic, then as many as there are. */
function touching(stretches: readonly Stretch[], span: Span): Stretch[] {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < stretches.length && (stretches[to]?.start ?? 0) < span.end) to++;
  return stretches.slice(low, to);
}

/** Content in another paragraph than its cue is believed only where it begins that paragraph, as words that go on do. */
function withoutStrays(it: Attributed, blocks: readonly Block[]): Attributed {
  const anchor = it.cue[0] ?? it.source[0];
  if (!anchor || it.content.length < 2) return it;
  const home = blockAt(blocks, anchor.start);
  const running = (at: number) => blocks[at]?.kind !== 'heading' && blocks[at]?.kind !== 'caption';
  const kept = it.content.filter(span => {
    const at = blockAt(blocks, span.start);
    return (
      at === home ||
      (running(at) &&
        running(home) &&
        ((at > home && blocks[at]?.span.start === span.start) ||
          (at < home && blocks[at] !== undefined && blocks[at].span.end - span.end <= 1)))
    );
  });
  return kept.length === it.content.length ? it : {...it, content: kept};
}

/** Index of the block that holds `offset`. Logarithmic. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function speaksInside({source, content}: Attributed, stretches: readonly Stretch[]): boolean {
  const [first] = source;
  if (!first) return false;
  const around = touching(stretches, first).find(stretch => contains(stretch, first));
  return around !== undefined && source.every(it => contains(around, it)) && content.every(it => overlaps(around, it));
}

/** For each quotation the attribution with the most words in it. */
function ownersOf(
  attributed: readonly Attributed[],
  outers: readonly Outer[],
  stretches: readonly Stretch[],
): (number | undefined)[] {
  const best = outers.map(() => ({owner: undefined as number | undefined, shared: 0}));
  for (const [owner, {content}] of attributed.entries()) {
    const shared = new Map<number, number>();
    for (const span of content) {
      for (const {start, end, index} of touching(stretches, {start: span.start - 2, end: span.end + 2})) {
        // A content that ends just before the marks (said it was | “a shame”) owns them by a single shared unit.
        shared.set(
          index,
          (shared.get(index) ?? 0) + Math.max(1, Math.min(end, span.end) - Math.max(start, span.start)),
        );
      }
    }
    for (const [index, count] of shared) {
      if (count > (best[index]?.shared ?? 0)) best[index] = {owner, shared: count};
    }
  }
  return best.map(it => it.owner);
}
