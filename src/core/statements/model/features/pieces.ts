import {hashNumber, hashPiece} from './hash';
import type {PlainWord} from './plain-word';
import type {QuotationState} from './quotation-states';
import {stemLength} from './stem-length';

/** How many hashed pieces a position has. Their order is part of the weights’ format: raise its version when it changes. */
export const piecesPerPosition = 7;

/** Stands for the border between two blocks. */
const blockWord = '\n';

/** How many of them a word has wherever it stands. */
const wordPieces = 5;

/** The pieces of a word wherever it stands: word, stem, last three, last two, first four. */
export function piecesOf(word: string): Uint32Array {
  const {length} = word;
  return Uint32Array.of(
    hashPiece(3, word, 0, length),
    hashPiece(4, word, 0, stemLength(word)),
    hashPiece(5, word, Math.max(0, length - 3), length),
    hashPiece(6, word, Math.max(0, length - 2), length),
    hashPiece(7, word, 0, Math.min(4, length)),
  );
}

/** Writes the pieces of a position to `out` from `at`: quotation state, shape, and those of its word. */
export function writePieces(
  {shape, possessive}: PlainWord,
  ofWord: Uint32Array,
  state: QuotationState,
  startsSentence: boolean,
  out: Uint32Array,
  at: number,
): void {
  out[at] = hashNumber(1, state);
  out[at + 1] = hashNumber(2, (shape << 2) | (possessive ? 2 : 0) | (startsSentence ? 1 : 0));
  for (let i = 0; i < wordPieces; i++) out[at + 2 + i] = ofWord[i] ?? 0;
}

const block: PlainWord = {word: blockWord, possessive: false, shape: 0};
const blockPieces = piecesOf(blockWord);

/** Writes the pieces of the border before a block. */
export function writeBlockPieces(out: Uint32Array, at: number): void {
  writePieces(block, blockPieces, 0, false, out, at);
}
