import type {Span} from '../../core/articles/span';

/** Words, some of them hits. */
export interface MarkedPart {
  readonly words: string;
  readonly isHit: boolean;
}

/** Letters before the first hit that tell where it stands. */
const lead = 60;

/** Where a word begins at or after a place; the place itself in one endless word. */
function wordFrom(text: string, place: number, atMost: number): number {
  const space = text.slice(place, place + 40).search(/\s/);
  return space < 0 ? Math.min(place, atMost) : Math.min(place + space + 1, atMost);
}

/** A place that does not cut a letter written as two code units. */
function wholeLetters(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}

function wordUntil(text: string, place: number, atLeast: number): number {
  if (place >= text.length) return text.length;
  const space = text.slice(atLeast, place + 1).search(/\s\S*$/);
  return wholeLetters(text, space > 0 ? atLeast + space : place);
}

/**
 * At most so many letters of a text, begun a little before its first hit, and cut at words; what was left out is an
 * ellipsis. `hits` are in order and apart from each other.
 */
export function excerpt(text: string, hits: readonly Span[], atMost: number): readonly MarkedPart[] {
  const first = hits[0]?.start ?? 0;
  const late = text.length > atMost && first > atMost - lead;
  const start = late ? wholeLetters(text, wordFrom(text, first - lead, first)) : 0;
  const end = wordUntil(text, start + atMost, Math.min(start + atMost / 2, text.length));
  const parts: MarkedPart[] = [];
  const add = (from: number, to: number, isHit: boolean) => {
    if (to > from) parts.push({words: text.slice(from, to), isHit});
  };
  if (start > 0) parts.push({words: '… ', isHit: false});
  let reached = start;
  for (const hit of hits) {
    const from = Math.max(hit.start, reached);
    const to = Math.min(hit.end, end);
    if (from >= end || to <= from) continue;
    add(reached, from, false);
    add(from, to, true);
    reached = to;
  }
  add(reached, end, false);
  if (end < text.length) parts.push({words: '…', isHit: false});
  return parts;
}
