import type {Span} from '../../articles/span';
import {mayEndWord, opensElision, tellsInches} from './apostrophes';
import type {Mark} from './mark';
import type {MarkStyle} from './mark-style';
import {closes, type Family, opens} from './marks';
import {type Surroundings, surroundingsOf} from './surroundings';

const marks = /‘‘|’’|''|``|[“”„‟"‘’‚‛'«»‹›「」『』]/gu;
const doubled: Readonly<Record<string, string>> = {'‘‘': '“', '’’': '”', "''": '"', '``': '“'};
const nothing: readonly Family[] = [];

/** The quotation marks of one block, in order; apostrophes, feet and inches left out. Linear in the block's length. */
export function readMarks(text: string, block: Span, style: MarkStyle): Mark[] {
  const words = text.slice(block.start, block.end);
  const read: Mark[] = [];
  for (const match of words.matchAll(marks)) {
    const start = block.start + match.index;
    const end = start + match[0].length;
    const glyph = doubled[match[0]] ?? match[0];
    const around = surroundingsOf(text, start, end, block.start, block.end);
    const mark = markAt(text, {start, end}, glyph, around, style);
    if (mark.family !== undefined || mark.closes.length > 0) read.push(mark);
  }
  return withoutWordEnds(text, read);
}

function markAt(text: string, span: Span, glyph: string, around: Surroundings, style: MarkStyle): Mark {
  const mark = (mayOpen: boolean, mayClose: boolean, surelyOpens = false): Mark => ({
    start: span.start,
    end: span.end,
    glyph,
    family: mayOpen ? opens[glyph] : undefined,
    closes: mayClose ? (closes[glyph] ?? nothing) : nothing,
    surelyOpens,
  });
  const {asOpening, asClosing, inWord} = around;
  switch (glyph) {
    case '"':
      if (tellsInches(text, span.start)) return mark(false, false);
      return mark(!asClosing || asOpening, true, asOpening && !asClosing);
    case '”':
      if (tellsInches(text, span.start)) return mark(false, false);
      return mark(asOpening, true);
    case '“':
      // English opens with it, German closes with it; only attached to the word before it can it close.
      return mark(!asClosing, !asOpening || asClosing, asOpening && !asClosing);
    case "'":
    case '’':
    case '‘':
    case '‛': {
      // ‚Haus‘s: only a low mark can have opened what a high one closes inside a word.
      if (inWord && glyph === '‘') return {...mark(false, false), closes: ['‚']};
      if (inWord || (asOpening && opensElision(text, span.end))) return mark(false, false);
      const mayOpen = asOpening && (glyph !== '’' || style.closingGlyphOpens);
      return mark(mayOpen, asClosing, asOpening && !asClosing);
    }
    case '‚':
      return mark(asOpening, false, true);
    case '«':
    case '‹':
      return style.guillemets === 'inward' ? mark(false, true) : mark(true, false, true);
    case '»':
    case '›':
      if (style.guillemets === 'same') return mark(!asClosing, true, asOpening && !asClosing);
      return style.guillemets === 'inward' ? mark(true, false, true) : mark(false, true);
    default:
      return mark(opens[glyph] !== undefined, closes[glyph] !== undefined, opens[glyph] !== undefined);
  }
}

/** Takes out single marks that end a word (*the workers’ rights*) because a better closing mark comes before the next opening one. */
function withoutWordEnds(text: string, marksOfBlock: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closedLater = false;
  for (const mark of [...marksOfBlock].reverse()) {
    const single = mark.glyph === '’' || mark.glyph === "'";
    const ending = single && mark.closes.length > 0 && mark.family === undefined;
    if (ending && mayEndWord(text, mark.start, mark.end)) {
      if (!closedLater) kept.push(mark);
      continue;
    }
    if (ending) closedLater = true;
    else if (mark.glyph === '‘' || single) closedLater = false;
    kept.push(mark);
  }
  return kept.reverse();
}
