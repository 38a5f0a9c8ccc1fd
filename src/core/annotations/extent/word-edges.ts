import type {Article, Block} from '../../articles/article';
import {wordSegmenter} from '../../articles/word-segmenter';
import {findSentences} from '../../statements/sentences/find-sentences';
import {tokenize} from '../../statements/tokens';

/** A side of some words: where they begin, or where they end. */
export type Edge = 'start' | 'end';

/** What an edge is moved by. */
export type Unit = 'word' | 'sentence';

/** Marks that belong to the word before them: *danger,”* */
const trailing = /^[.,;:!?…%”’"'»›)\]]+/;
/** Marks that belong to the word after them: *“€40* */
const leading = /[$€£¥#@“‘„"'«‹([]+$/;

/** Where words, or sentences, of one block may begin or end; in order. */
export function edgesIn({text, lang}: Article, block: Block, edge: Edge, unit: Unit): readonly number[] {
  if (unit === 'sentence') {
    return findSentences(text, [block], tokenize(text, [block])).map(sentence => sentence[edge]);
  }
  const {start: from, end: to} = block.span;
  const words = text.slice(from, to);
  const edges: number[] = [];
  for (const {index, segment, isWordLike} of wordSegmenter(lang).segment(words)) {
    if (!isWordLike) continue;
    const end = index + segment.length;
    if (edge === 'start') edges.push(from + index - (leading.exec(words.slice(0, index))?.[0].length ?? 0));
    else edges.push(from + end + (trailing.exec(words.slice(end))?.[0].length ?? 0));
  }
  return edges;
}
