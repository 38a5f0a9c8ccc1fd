import type {Reading} from '../../reading';
import {piecesOf, piecesPerPosition, writeBlockPieces, writePieces} from './pieces';
import {type PlainWord, plainWord, shapes} from './plain-word';
import {findQuotationStates, type QuotationState, quotationStates} from './quotation-states';
import {transitionClass, transitionClasses} from './transition-classes';

/** An article as the net reads it: its tokens, and a border before each block. */
export interface Sequence {
  readonly length: number;
  /** The token at each position; −1 at a border. */
  readonly tokenAt: Int32Array;
  /** `piecesPerPosition` hashes a position. */
  readonly pieces: Uint32Array;
  /** A `TransitionClass` a position. */
  readonly classes: Uint8Array;
  /** A `Shape` a position. */
  readonly shapes: Uint8Array;
  /** A `QuotationState` a position. */
  readonly states: Uint8Array;
}

/** A word with its pieces. */
interface ReadWord {
  readonly plain: PlainWord;
  readonly pieces: Uint32Array;
}

function readMark(word: string): ReadWord {
  return {plain: {word, possessive: false, shape: shapes.mark}, pieces: piecesOf(word)};
}

/** Marks of all styles become the same word, so that “, ", ‘ and « look alike to the net. */
const marks: Readonly<Record<number, ReadWord>> = {
  [quotationStates.open]: readMark('“'),
  [quotationStates.close]: readMark('”'),
  [quotationStates.nestedOpen]: readMark('‘'),
  [quotationStates.nestedClose]: readMark('’'),
};

/** Reads an article into numbers; linear in its length. */
export function buildSequence({text, blocks, tokens, sentences, quotations}: Reading): Sequence {
  const length = tokens.length + blocks.length;
  const sequence = {
    length,
    tokenAt: new Int32Array(length).fill(-1),
    pieces: new Uint32Array(length * piecesPerPosition),
    classes: new Uint8Array(length),
    shapes: new Uint8Array(length),
    states: new Uint8Array(length),
  };
  const states = findQuotationStates(tokens, quotations);
  const read = wordReader();
  let position = 0;
  let tokenIndex = 0;
  let sentenceIndex = 0;
  for (const {span} of blocks) {
    writeBlockPieces(sequence.pieces, position * piecesPerPosition);
    sequence.classes[position] = transitionClasses.block;
    position++;
    let before = '';
    let stateBefore: QuotationState = quotationStates.outside;
    for (let token = tokens[tokenIndex]; token && token.end <= span.end; token = tokens[++tokenIndex]) {
      while ((sentences[sentenceIndex]?.start ?? Number.POSITIVE_INFINITY) < token.start) sentenceIndex++;
      const startsSentence = sentences[sentenceIndex]?.start === token.start;
      const state = toState(states[tokenIndex]);
      const mark = marks[state];
      const {plain, pieces} = mark ?? read(text.slice(token.start, token.end));
      writePieces(plain, pieces, state, startsSentence, sequence.pieces, position * piecesPerPosition);
      sequence.tokenAt[position] = tokenIndex;
      sequence.classes[position] = transitionClass(plain.word, state, before, stateBefore, startsSentence);
      sequence.shapes[position] = plain.shape;
      sequence.states[position] = state;
      before = plain.word;
      stateBefore = state;
      position++;
    }
  }
  return sequence;
}

/** Reads every word once, however often it stands in the article. */
function wordReader(): (token: string) => ReadWord {
  const known = new Map<string, ReadWord>();
  return token => {
    let read = known.get(token);
    if (read === undefined) {
      const plain = plainWord(token);
      read = {plain, pieces: piecesOf(plain.word)};
      known.set(token, read);
    }
    return read;
  };
}

const allStates: readonly QuotationState[] = Object.values(quotationStates);

function toState(value: number | undefined): QuotationState {
  return allStates[value ?? 0] ?? quotationStates.outside;
}
