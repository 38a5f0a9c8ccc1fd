import {piecesPerPosition} from '../features/pieces';
import {quotationStates} from '../features/quotation-states';
import {transitionClasses} from '../features/transition-classes';
import type {Part} from '../parts/find-parts';
import type {Scene} from './scene';

/** Column of the stem among a position's pieces: `pieces.ts`. */
const stemPiece = 3;

/** How many marks or parts between two parts are told apart. */
const longestSignature = 5;

/** The hash of the stem at a position. */
export function stemAt({sequence}: Scene, position: number): number {
  return sequence.pieces[position * piecesPerPosition + stemPiece] ?? 0;
}

/** What kind of mark or place a position is; 15 outside the part's block. */
export function classAt({sequence, blockAt}: Scene, position: number, near: number): number {
  if (blockAt[position] !== blockAt[near]) return 15;
  return sequence.classes[position] ?? 15;
}

/** Whether a part begins inside quotation marks. */
export function isQuoted({sequence}: Scene, part: Part): boolean {
  const state = sequence.states[part.first];
  return state !== quotationStates.outside && state !== undefined;
}

/** The marks between two positions, as one number. */
export function marksBetween({sequence}: Scene, from: number, to: number): number {
  let signature = 0;
  let count = 0;
  for (let position = from; position < to && count < longestSignature; position++) {
    const kind = sequence.classes[position] ?? 0;
    const isMark =
      kind <= transitionClasses.close || (kind >= transitionClasses.comma && kind <= transitionClasses.otherMark);
    if (!isMark) continue;
    signature = signature * 16 + kind + 1;
    count++;
  }
  return signature;
}

const roleNumbers = {source: 1, cue: 2, content: 3} as const;

/** The roles of the parts between two parts, nearest to the first of them first, as one number. */
export function rolesBetween({parts}: Scene, a: Part, b: Part): number {
  const step = a.index < b.index ? 1 : -1;
  let signature = 0;
  let count = 0;
  for (let i = a.index + step; i !== b.index && count < longestSignature; i += step) {
    const part = parts[i];
    if (!part) break;
    signature = signature * 4 + roleNumbers[part.role];
    count++;
  }
  return signature;
}

/** The role of the neighbour of a part in the same block; 0 for none. */
export function neighbourRole({parts, blockAt}: Scene, part: Part, step: 1 | -1): number {
  const other = parts[part.index + step];
  return other && blockAt[other.first] === blockAt[part.first] ? roleNumbers[other.role] : 0;
}
