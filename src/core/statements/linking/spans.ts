import type {Span} from '../../articles/span';

/** Spans in order, those that touch or have only `gap` code units between them made one. */
export function joined(spans: readonly Span[], gap = 0): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const {start, end} of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end + gap) result[result.length - 1] = {start: last.start, end: Math.max(last.end, end)};
    else result.push({start, end});
  }
  return result;
}

/** What is left of `span` when all of `taken` is cut out of it. */
export function without(span: Span, taken: readonly Span[]): Span[] {
  let rest: Span[] = [span];
  for (const {start, end} of taken) {
    rest = rest.flatMap(it =>
      end <= it.start || it.end <= start
        ? [it]
        : [
            {start: it.start, end: Math.min(it.end, start)},
            {start: Math.max(it.start, end), end: it.end},
          ].filter(part => part.start < part.end),
    );
  }
  return rest;
}

/** The span without white space and the lone punctuation that cutting leaves at its ends; `undefined` when nothing is said in it. */
export function tidied(text: string, {start, end}: Span): Span | undefined {
  const words = text.slice(start, end);
  const before = /^[\s,;:–—-]*/u.exec(words)?.[0].length ?? 0;
  const kept = words.slice(before).replace(/[\s,;:–—-]+$/u, '');
  return /[\p{L}\p{N}]/u.test(kept) ? {start: start + before, end: start + before + kept.length} : undefined;
}

/** From the first to the last code unit of `spans`; `undefined` for none. */
export function extentOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return {start, end};
}
