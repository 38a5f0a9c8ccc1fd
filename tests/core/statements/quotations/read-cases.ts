import type {Block} from '../../../../src/core/articles/article';
import {blocksFromText} from '../../../../src/core/articles/blocks-from-text';

/** A quotation as it is written in a case: the offsets of each of its pieces, marks included. */
export type MarkedPieces = readonly (readonly [number, number])[];

/**
 * Reads a case: `⟦“We are closing,”⟧ she said.` – a quotation stands in ⟦ ⟧ with its marks, `⟧+` goes on in the next ⟦,
 * and ¶ ends a paragraph.
 */
export function readCase(marked: string): {text: string; blocks: Block[]; pieces: MarkedPieces[]} {
  let text = '';
  const open: {start: number; before: [number, number][]}[] = [];
  const found: [number, number][][] = [];
  let goingOn: [number, number][] = [];
  for (const match of marked.matchAll(/⟦|⟧\+?|\s*¶\s*|[^⟦⟧¶\s]+|\s+?/gu)) {
    const part = match[0];
    if (part === '⟦') {
      open.push({start: text.length, before: goingOn});
      goingOn = [];
    } else if (part.startsWith('⟧')) {
      const started = open.pop();
      if (!started) throw new Error(`⟧ without ⟦ in: ${marked}`);
      const pieces: [number, number][] = [...started.before, [started.start, text.length]];
      if (part === '⟧+') goingOn = pieces;
      else found.push(pieces);
    } else {
      text += part.includes('¶') ? '\n\n' : part;
    }
  }
  found.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || (b.at(-1)?.[1] ?? 0) - (a.at(-1)?.[1] ?? 0));
  return {text, blocks: blocksFromText(text), pieces: found};
}
