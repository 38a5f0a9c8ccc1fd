import type {Block} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';
import {type ComposedText, composeText} from './compose-text';
import type {PageBlock} from './page-block';
import type {Piece} from './piece';

/**
 * The article's text, and the way between it and the live page: offsets (UTF-16 units of the text) to ranges, and back.
 * Right for as long as the page's nodes stay as they were when it was made.
 */
export class TextMap {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #pieces: readonly Piece[];
  /** Where the pieces of a node begin in `#pieces`; they stand together. */
  readonly #firstPieces = new Map<Node, number>();
  #shadowRoots: readonly ShadowRoot[] | undefined;

  constructor(composed: ComposedText) {
    this.text = composed.text;
    this.blocks = composed.blocks;
    this.#pieces = composed.pieces;
    for (const [index, piece] of composed.pieces.entries()) {
      if (!this.#firstPieces.has(piece.node)) this.#firstPieces.set(piece.node, index);
    }
  }

  static of(blocks: readonly PageBlock[], longest = Number.POSITIVE_INFINITY): TextMap {
    return new TextMap(composeText(blocks, longest));
  }

  /** The element that the article's first words stand in. */
  get firstElement(): Element | null {
    const middle = this.#pieces[Math.min(3, this.#pieces.length - 1)];
    return middle?.node.parentElement ?? null;
  }

  /** Shadow roots that words of the article stand in. */
  get shadowRoots(): readonly ShadowRoot[] {
    this.#shadowRoots ??= [...new Set(this.#pieces.map(({node}) => node.getRootNode()))].filter(
      root => root instanceof ShadowRoot,
    );
    return this.#shadowRoots;
  }

  /** Elements that the article's words stand in, from its beginning to its end, at most so many. */
  someElements(most: number): readonly Element[] {
    const step = Math.max(1, Math.floor(this.#pieces.length / most));
    const some = this.#pieces.filter((_, index) => index % step === 0).slice(0, most);
    return some.flatMap(({node}) => node.parentElement ?? []);
  }

  /** Whether every node still holds the text that was read from it, and stands in the page. */
  get isCurrent(): boolean {
    return this.#pieces.every(
      ({node, nodeStart, textStart, length}) =>
        node.isConnected &&
        nodeStart + length <= node.data.length &&
        (length === 0 || sameBut(node.data.charAt(nodeStart + length - 1), this.text.charAt(textStart + length - 1))),
    );
  }

  /**
   * The ranges that hold a span's words and nothing else: one for each stretch that no other text interrupts.
   * They do not follow changes of the page, and so cost it nothing.
   */
  rangesOf(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    let from: {readonly node: Text; readonly offset: number} | undefined;
    let to = {node: undefined as Text | undefined, offset: 0};
    const finish = () => {
      if (from !== undefined && to.node !== undefined) {
        ranges.push(
          new StaticRange({
            startContainer: from.node,
            startOffset: from.offset,
            endContainer: to.node,
            endOffset: to.offset,
          }),
        );
      }
      from = undefined;
    };
    for (let index = this.#pieceAt(span.start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece.textStart >= span.end) break;
      const start = Math.max(0, span.start - piece.textStart);
      const end = Math.min(piece.length, span.end - piece.textStart);
      if (!piece.follows) finish();
      from ??= {node: piece.node, offset: piece.nodeStart + start};
      to = {node: piece.node, offset: piece.nodeStart + end};
    }
    finish();
    return ranges;
  }

  /** The offset in the text of what stands at a place in a text node; `undefined` where that is no part of it. */
  findOffset(node: Node, offset: number): number | undefined {
    let index = this.#firstPieces.get(node);
    if (index === undefined) return undefined;
    let found: Piece | undefined;
    for (
      let piece = this.#pieces[index];
      piece?.node === node && piece.nodeStart <= offset;
      piece = this.#pieces[++index]
    ) {
      found = piece;
    }
    if (found === undefined) return undefined;
    return found.textStart + Math.min(offset - found.nodeStart, found.length);
  }

  /** The words of the article that a range of the page holds, without white space at the ends; `undefined` if none. */
  findSpan(range: AbstractRange): Span | undefined {
    let start: number | undefined;
    let end = 0;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    // A live range is of one tree: an end in another one took its beginning along.
    if (live.startContainer !== range.startContainer) return this.#spanOverTrees(range);
    for (const {node, nodeStart, textStart, length} of this.#pieces) {
      const isFirst = node === live.startContainer;
      const isLast = node === live.endContainer;
      if (!isFirst && !isLast && !live.intersectsNode(node)) continue;
      const from = isFirst ? Math.max(0, live.startOffset - nodeStart) : 0;
      const to = isLast ? Math.min(length, live.endOffset - nodeStart) : length;
      if (from >= to) continue;
      start ??= textStart + from;
      end = textStart + to;
    }
    return start === undefined ? undefined : this.#trimmed(start, end);
  }

  /** Of a range from one shadow root into another, or out of it: the browser's order of them is not the one on the page. */
  #spanOverTrees(range: AbstractRange): Span | undefined {
    const one = this.findOffset(range.startContainer, range.startOffset);
    const other = this.findOffset(range.endContainer, range.endOffset);
    return one === undefined || other === undefined
      ? undefined
      : this.#trimmed(Math.min(one, other), Math.max(one, other));
  }

  #trimmed(start: number, end: number): Span | undefined {
    const words = this.text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const span = {start: start + lead, end: start + words.trimEnd().length};
    return span.start < span.end ? span : undefined;
  }

  /** The index of the piece that holds an offset, or else of the next one. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      if (piece !== undefined && piece.textStart + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** White space of any kind becomes a space in the text. */
function sameBut(onPage: string, inText: string): boolean {
  return onPage === inText || (inText === ' ' && /\s/.test(onPage));
}
