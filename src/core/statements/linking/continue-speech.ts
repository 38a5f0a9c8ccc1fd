import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';
import type {Quotation} from '../quotation';
import {indexAt, type Word} from '../reading/words';
import type {Draft} from './draft';
import {extentOf, joined} from './spans';

/** How sure it is that a wholly quoted paragraph has the speaker of the paragraph before it: about seven in ten in news. */
const nextParagraphConfidence = 0.7;

/** What the rules of going on make of the loose quotations. */
export interface Continued {
  readonly drafts: Draft[];
  readonly loose: Quotation[];
}

/**
 * Hands loose quotations to the speaker who has just been quoted:
 * *“…,” X said. “…”* – one statement, since the marks follow with no word between;
 * a paragraph that is a quotation and nothing else, after a paragraph that ends with X’s words – X’s next statement.
 */
export function continueSpeech(
  drafts: readonly Draft[],
  loose: readonly Quotation[],
  words: readonly Word[],
  blocks: readonly Block[],
): Continued {
  const result = [...drafts];
  const ends = new Map<number, number>();
  result.forEach((draft, index) => {
    const end = extentOf([...draft.content, ...draft.source, ...draft.cue])?.end;
    if (end !== undefined && isQuoting(draft, words)) ends.set(indexAt(words, end), index);
  });
  const bySentence = new Map<number, number>();
  result.forEach((draft, index) => {
    const cue = extentOf([...draft.cue, ...draft.source]);
    if (cue && isQuoting(draft, words)) bySentence.set(words[indexAt(words, cue.start)]?.sentence ?? -1, index);
  });
  const left: Quotation[] = [];
  for (const quotation of loose) {
    const spans = quotation.pieces.map(piece => piece.span);
    const extent = extentOf(spans);
    if (!extent) continue;
    const first = indexAt(words, extent.start);
    const before = skipPunctuation(words, first);
    const samePlace = ends.get(before) ?? ends.get(first) ?? afterAttribution(bySentence, words, first);
    const speaker = samePlace === undefined ? undefined : result[samePlace];
    const block = words[first]?.block ?? 0;
    const sameBlock = words[before - 1]?.block === block;
    if (samePlace !== undefined && speaker && sameBlock) {
      result[samePlace] = {...speaker, content: joined([...speaker.content, ...spans])};
      ends.set(indexAt(words, extent.end), samePlace);
    } else if (speaker && speaker.source.length > 0 && fillsBlock(words, blocks, block, extent)) {
      result.push({
        ...speaker,
        content: spans,
        confidence: Math.min(speaker.confidence, nextParagraphConfidence),
        origin: 'continued',
      });
      ends.set(indexAt(words, extent.end), result.length - 1);
    } else {
      left.push(quotation);
    }
  }
  return {drafts: result, loose: left};
}

/** *“…,” said X after the meeting. “…”*: the quotation begins the sentence behind the one that attributes another. */
function afterAttribution(
  bySentence: ReadonlyMap<number, number>,
  words: readonly Word[],
  first: number,
): number | undefined {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || before.sentence === word.sentence || before.block !== word.block || before.quotation >= 0)
    return undefined;
  return bySentence.get(before.sentence);
}

/** Only who has been quoted goes on being quoted: *X said it would rain. “Bring a coat.”* has other readings. */
function isQuoting(draft: Draft, words: readonly Word[]): boolean {
  return (
    draft.source.length + draft.cue.length > 0 &&
    draft.content.some(span => (words[indexAt(words, span.start)]?.quotation ?? -1) >= 0)
  );
}

/** The first of the punctuation marks that stand directly before the word at `index`. */
function skipPunctuation(words: readonly Word[], index: number): number {
  let i = index;
  while (i > 0 && i > index - 3 && words[i - 1]?.spoken === false && (words[i - 1]?.quotation ?? -1) < 0) i--;
  return i;
}

function fillsBlock(words: readonly Word[], blocks: readonly Block[], block: number, extent: Span): boolean {
  const kind = blocks[block]?.kind;
  const whole = kind === 'heading' || kind === 'caption' ? undefined : blocks[block]?.span;
  if (!whole || words[indexAt(words, extent.start) - 1]?.block === block) return false;
  const last = indexAt(words, extent.end);
  return words[last]?.block !== block || (words[last]?.spoken === false && words[last + 1]?.block !== block);
}
