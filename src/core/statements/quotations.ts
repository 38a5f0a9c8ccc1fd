import type {Block} from '../articles/article';
import type {Quotation, QuotationPiece} from './quotation';
import type {Mark} from './quotations/mark';
import {markStyleOf} from './quotations/mark-style';
import {closes, type Family, goesOnWith} from './quotations/marks';
import {type OpenQuotation, OpenQuotations, pieceOf, runsToEnd} from './quotations/open-quotations';
import {readMarks} from './quotations/read-marks';

/** Families whose closing mark is never an opening one, so that a lone closing mark in the next paragraph tells its story. */
const oneWay: ReadonlySet<Family> = new Set<Family>(['“', '„', '«', '「', '『']);

/** How far to look for the paragraph that goes on: over a caption or a heading that the page sets in between. */
const blocksBetween = 2;

/**
 * Pairs quotation marks, paragraph by paragraph, whatever the language: “…” "…" ‘…’ '…' «…» »…« „…“ 「…」.
 *
 * A quotation left open goes on in the next paragraph when that begins with a mark (the newspapers' way) or has the closing mark
 * and no opening one. Otherwise an unclosed mark is undone, unless it begins its paragraph, where a forgotten closing mark is likelier.
 * Linear in the text's length.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const style = markStyleOf(text);
  const marksOf = blocks.map(block => readMarks(text, block.span, style));
  const found: QuotationPiece[][] = [];
  const carried = new Map<number, OpenQuotation>();
  for (const [index, block] of blocks.entries()) {
    const open = new OpenQuotations();
    const goingOn = carried.get(index);
    if (goingOn) open.push(goingOn);
    for (const mark of marksOf[index] ?? []) {
      if (goingOn && mark.start === goingOn.mark.start) continue;
      if (!mark.surelyOpens && open.awaits(mark)) {
        const closed = open.close(mark);
        if (closed) found.push([...closed.pieces, pieceOf(closed, mark)]);
      } else if (mark.family !== undefined) {
        open.push({family: mark.family, pieces: [], mark, sure: mark.surelyOpens, holdsItsLike: false});
      }
    }
    const left = open.left();
    const next = left.length > 0 ? nextParagraph(blocks, index) : undefined;
    const atEnd = {start: block.span.end, end: block.span.end};
    const goesOn = next === undefined ? undefined : left.findLast(it => goesOnAt(text, blocks, marksOf, it, next));
    if (goesOn && next !== undefined) {
      // Its own list goes on with it: a copy in each paragraph would take the square of their number.
      goesOn.pieces.push(pieceOf(goesOn, atEnd));
      carried.set(next, {
        family: goesOn.family,
        pieces: goesOn.pieces,
        mark: beginning(text, blocks, marksOf, next),
        sure: true,
        holdsItsLike: false,
      });
    }
    // One outside the quotation that goes on would cross it.
    for (const it of left.slice(goesOn ? left.indexOf(goesOn) + 1 : 0)) {
      if (runsToEnd(it, block.span.start)) found.push([...it.pieces, pieceOf(it, atEnd)]);
    }
  }
  return inOrder(found);
}

function nextParagraph(blocks: readonly Block[], index: number): number | undefined {
  for (let next = index + 1; next <= index + 1 + blocksBetween; next++) {
    const kind = blocks[next]?.kind;
    if (kind === undefined) return undefined;
    if (kind !== 'caption' && kind !== 'heading') return next;
  }
  return undefined;
}

function goesOnAt(
  text: string,
  blocks: readonly Block[],
  marksOf: readonly (readonly Mark[])[],
  open: OpenQuotation,
  next: number,
): boolean {
  if (!open.sure) return false;
  const start = blocks[next]?.span.start ?? 0;
  if (goesOnWith[open.family].includes(text.charAt(start))) return true;
  const first = marksOf[next]?.find(mark => mark.family !== undefined || closes[mark.glyph]?.includes(open.family));
  return oneWay.has(open.family) && first !== undefined && !first.surelyOpens && first.closes.includes(open.family);
}

/** The mark that the paragraph begins with, or its bare beginning. */
function beginning(
  text: string,
  blocks: readonly Block[],
  marksOf: readonly (readonly Mark[])[],
  index: number,
): {start: number; end: number} {
  const start = blocks[index]?.span.start ?? 0;
  const first = marksOf[index]?.[0];
  if (first?.start === start) return first;
  // French repeats the closing guillemet, which alone would be read as a mark with nothing to close.
  return {start, end: '«»‹›'.includes(text.charAt(start)) ? start + 1 : start};
}

/** Outer quotations before those inside them, with how deep each lies. */
function inOrder(found: readonly (readonly QuotationPiece[])[]): Quotation[] {
  const extents = found.flatMap(pieces => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first && last ? [{pieces, start: first.span.start, end: last.span.end}] : [];
  });
  extents.sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  return extents.map(({pieces, start, end}) => {
    while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= start) ends.pop();
    ends.push(end);
    return {pieces, depth: ends.length - 1};
  });
}
