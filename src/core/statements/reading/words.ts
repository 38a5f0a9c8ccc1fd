import type {Span} from '../../articles/span';
import type {Reading} from '../reading';
import {startsCapital, startsSpoken} from './first-letter';

/** A token with what the rules ask of it again and again. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes and without a possessive ending. */
  readonly lower: string;
  /** *Walz’s*, *the workers’* is told by the token behind it. */
  readonly possessive: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Letters or digits, not punctuation. */
  readonly spoken: boolean;
  readonly sentence: number;
  readonly block: number;
  /** Index of the outermost quotation that it stands in, marks included; -1 outside all. */
  readonly quotation: number;
}

/** Every token of a reading as a word, in order. Linear in their number. */
export function readWords({text, tokens, sentences, blocks, quotations}: Reading): Word[] {
  const pieces = quotations.flatMap(({pieces, depth}, index) =>
    depth === 0 ? pieces.map(piece => ({...piece.span, index})) : [],
  );
  pieces.sort((a, b) => a.start - b.start);
  const looks = new Map<string, Look>();
  let [sentence, block, piece] = [0, 0, 0];
  return tokens.map(({start, end}) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence++;
    while (block + 1 < blocks.length && (blocks[block + 1]?.span.start ?? 0) <= start) block++;
    while (piece < pieces.length && (pieces[piece]?.end ?? 0) <= start) piece++;
    const around = pieces[piece];
    const written = text.slice(start, end);
    let look = looks.get(written);
    if (look === undefined) {
      look = lookOf(written);
      looks.set(written, look);
    }
    return {
      start,
      end,
      text: look.text,
      lower: look.lower,
      possessive: look.possessive,
      capital: look.capital,
      spoken: look.spoken,
      sentence,
      block,
      quotation: around && around.start <= start ? around.index : -1,
    };
  });
}

/** What a word's letters tell: half of an article's words stand in it twice, and are read once. */
type Look = Pick<Word, 'text' | 'lower' | 'possessive' | 'capital' | 'spoken'>;

function lookOf(text: string): Look {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const possessive = plain.endsWith("'s");
  return {
    text,
    lower: possessive ? plain.slice(0, -2) : plain,
    possessive,
    capital: startsCapital(text),
    spoken: startsSpoken(text),
  };
}

/** The first word that ends after `offset`; the words' number when there is none. Logarithmic. */
export function indexAt(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie in `span`. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  const from = indexAt(words, span.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < span.end) to++;
  return words.slice(from, to);
}
