import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';
import {overlaps} from '../../articles/span';
import type {Draft} from '../linking/draft';
import {extentOf} from '../linking/spans';
import type {Quotation} from '../quotation';
import {indexAt, type Word} from '../reading/words';
import {Introducers} from './introducer';
import {findSignature} from './signature';

/** A colon before a block hands it over nine times in ten; talk of writing less often; a block alone may be mere layout. */
const confidence = {colon: 0.9, writing: 0.7, signed: 0.85, alone: 0.5};
const shortestPassage = 4;

/** What passages make of the drafts and the loose quotations. */
export interface Passages {
  readonly drafts: Draft[];
  readonly loose: Quotation[];
}

/**
 * Hands blockquotes, and paragraphs that a colon introduces and that speak in the first person, to the source before them or to the
 * signature behind them (letters, tweets). What was found inside such a passage belongs to it.
 */
export function addPassages(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  drafts: readonly Draft[],
  loose: readonly Quotation[],
): Passages {
  const introducers = new Introducers(words, drafts);
  const passages: Draft[] = [];
  const taken: Span[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const run = passageAt(text, blocks, words, index);
    if (run === 0) continue;
    const inside = blocks.slice(index, index + run).map(it => it.span);
    const extent = extentOf(inside);
    if (!extent) continue;
    const first = indexAt(words, extent.start);
    const introducer = introducers.find(first);
    const kind = blocks[index]?.kind;
    const colonPassage = kind === 'paragraph' || kind === 'list-item';
    if (colonPassage && !introducer?.colon) continue;
    const signature = findSignature(text, blocks, index + run, extent);
    const content = signature
      ? inside.flatMap(span =>
          span.start >= signature.from ? [] : [{start: span.start, end: Math.min(span.end, signature.from)}],
        )
      : inside;
    if (!speaksForItself(words, content, drafts)) continue;
    const wordCount = indexAt(words, extent.end) - first;
    if (wordCount < shortestPassage || content.length === 0) continue;
    taken.push(...inside);
    passages.push({
      content: content.flatMap(span => trimmed(text, span)),
      source: introducer?.source ?? (signature ? [signature.source] : []),
      cue: introducer?.cue ?? [],
      confidence: introducer
        ? introducer.colon
          ? confidence.colon
          : confidence.writing
        : signature
          ? confidence.signed
          : confidence.alone,
      origin: 'passage',
    });
    index += run - 1;
  }
  const isTaken = touches(taken);
  return {
    drafts: [...drafts.filter(draft => !draft.content.every(isTaken)), ...passages.filter(it => it.content.length > 0)],
    loose: loose.filter(it => !it.pieces.every(piece => isTaken(piece.span))),
  };
}

/** How many blocks from `index` on make one passage; 0 for none. */
function passageAt(text: string, blocks: readonly Block[], words: readonly Word[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  let run = 0;
  if (block.kind === 'blockquote') {
    while (blocks[index + run]?.kind === 'blockquote') run++;
    return run;
  }
  const before = blocks[index - 1];
  if (!before || before.kind === 'heading' || text.charAt(before.span.end - 1) !== ':') return 0;
  if (block.kind === 'list-item') {
    while (blocks[index + run]?.kind === 'list-item') run++;
    return run;
  }
  const first = indexAt(words, block.span.start);
  if (block.kind !== 'paragraph' || (words[first]?.quotation ?? -1) >= 0) return 0;
  return /\b(?:we|our|us|I|my|me|I’m|I'm|we’re|we're)\b/u.test(
    text.slice(block.span.start, Math.min(block.span.end, block.span.start + 2000)),
  )
    ? 1
    : 0;
}

/** A passage with attributions of its own is the article’s text that the page only sets in; one whole pair of marks is a plain quotation. */
function speaksForItself(words: readonly Word[], content: readonly Span[], drafts: readonly Draft[]): boolean {
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return false;
  const [opening, closing] = [words[indexAt(words, first.start)], words[indexAt(words, last.end) - 1]];
  const quoted = opening !== undefined && opening.quotation >= 0 && opening.quotation === closing?.quotation;
  const extent = {start: first.start, end: last.end};
  const attributed = drafts.some(
    draft =>
      draft.source.some(it => overlaps(it, extent)) &&
      draft.content.some(it => overlaps(it, extent) && (words[indexAt(words, it.start)]?.quotation ?? -1) >= 0),
  );
  return !quoted && !attributed;
}

function trimmed(text: string, {start, end}: Span): Span[] {
  const kept = text.slice(start, end).trimEnd().length;
  return kept > 0 ? [{start, end: start + kept}] : [];
}

function touches(taken: readonly Span[]): (span: Span) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  return span => {
    const at = indexAt(sorted, span.start);
    const there = sorted[at];
    return there !== undefined && overlaps(there, span);
  };
}
