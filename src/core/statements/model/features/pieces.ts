import {hashNumber, hashPiece} from './hash';
import type {PlainWord} from './plain-word';
import type {QuotationState} from './quotation-states';
import {stemLength} from './stem-length';

/** How many hashed pieces a position has. Their order is part of the weights’ format: raise its version when it changes. */
export const piecesPerPosition = 7;

/** Stands for the border between two blocks. */
const blockWord = '\n';

/** Writes the pieces of a position to `out` from `at`: quotation state, shape, word, stem, last three, last two, first four. */
export function writePieces(
  plain: PlainWord,
  state: QuotationState,
  startsSentence: boolean,
  out: Uint32Array,
  at: number,
): void {
  const {word} = plain;
  const length = word.length;
  out[at] = hashNumber(1, state);
  out[at + 1] = hashNumber(2, (plain.shape << 2) | (plain.possessive ? 2 : 0) | (startsSentence ? 1 : 0));
  out[at + 2] = hashPiece(3, word, 0, length);
  out[at + 3] = hashPiece(4, word, 0, stemLength(word));
  out[at + 4] = hashPiece(5, word, Math.max(0, length - 3), length);
  out[at + 5] = hashPiece(6, word, Math.max(0, length - 2), length);
  out[at + 6] = hashPiece(7, word, 0, Math.min(4, length));
}

/** Writes the pieces of the border before a block. */
export function writeBlockPieces(out: Uint32Array, at: number): void {
  writePieces({word: blockWord, possessive: false, shape: 0}, 0, false, out, at);
}
