import type {Sequence} from '../../src/core/statements/model/features/sequence';
import {beginLabel, goesOn, type Role, roleOf, roles} from '../../src/core/statements/model/labels';
import type {Reading} from '../../src/core/statements/reading';
import type {GoldArticle, Offsets} from '../corpus';

/** The gold label of each position: a part begins anew at each of an attribution's spans, borders between blocks aside. */
export function labelSequence(article: GoldArticle, reading: Reading, sequence: Sequence): Uint8Array {
  const labelAt = new Uint8Array(sequence.length);
  for (const attribution of article.attributions) {
    for (const role of roles) {
      const positions = positionsIn(attribution[role], reading, sequence);
      for (const position of positions) labelAt[position] = beginLabel[role];
      joinRuns(positions, role, sequence, labelAt);
    }
  }
  // Where parts of two attributions overlap, one is interrupted: it begins anew behind the interruption.
  for (let position = 0; position < labelAt.length; position++) {
    const label = labelAt[position] ?? 0;
    if (goesOn(label) && roleOf(label) !== roleOf(labelAt[position - 1] ?? 0)) labelAt[position] = label - 1;
  }
  return labelAt;
}

/** Whether each position is boilerplate. */
export function ignoredPositions(article: GoldArticle, reading: Reading, sequence: Sequence): Uint8Array {
  const ignored = new Uint8Array(sequence.length);
  for (const position of positionsIn(article.discard ?? [], reading, sequence)) ignored[position] = 1;
  return ignored;
}

/** The positions whose tokens lie in the spans, in order. */
export function positionsIn(spans: readonly Offsets[], reading: Reading, sequence: Sequence): number[] {
  const positions: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    let position = firstPositionFrom(start, reading, sequence);
    for (; position < sequence.length; position++) {
      const token = reading.tokens[sequence.tokenAt[position] ?? -1];
      if (!token) continue;
      if (token.start >= end) break;
      positions.push(position);
    }
  }
  return positions;
}

function firstPositionFrom(offset: number, reading: Reading, sequence: Sequence): number {
  let low = 0;
  let high = sequence.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // A border counts as the token behind it.
    const index = sequence.tokenAt[middle] ?? -1;
    const token = reading.tokens[index < 0 ? (sequence.tokenAt[middle + 1] ?? 0) : index];
    if (token && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns all but the first position of each unbroken run into “goes on”; a run leaps over borders between blocks. */
function joinRuns(positions: readonly number[], role: Role, sequence: Sequence, labelAt: Uint8Array): void {
  for (const [index, position] of positions.entries()) {
    const before = positions[index - 1];
    if (before === undefined) continue;
    let gap = position - 1;
    while (gap > before && sequence.tokenAt[gap] === -1) gap--;
    if (gap !== before) continue;
    for (let i = before + 1; i <= position; i++) labelAt[i] = beginLabel[role] + 1;
  }
}
