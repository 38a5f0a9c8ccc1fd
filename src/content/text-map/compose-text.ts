import type {Block, BlockKind} from '../../core/articles/article';
import type {PageBlock, Run, WhiteSpace} from './page-block';
import type {Piece} from './piece';

/** A text as the reader sees it, and which stretch of which node each part of it is. */
export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
}

/**
 * White space as CSS collapses it (not nbsp, which is kept) · characters that only tell where a word may be broken,
 * and are not seen · words with single spaces between them. https://drafts.csswg.org/css-text/#white-space-processing
 */
const parts =
  /([ \t\n\r\f]+)|[\u00ad\u200b\u2060\ufeff]+|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+)*/g;
const unseen = /^[\u00ad\u200b\u2060\ufeff]/;

/** Joins the blocks to one text, white space as it is rendered, a blank line between blocks; at most `longest` units. */
export function composeText(pageBlocks: readonly PageBlock[], longest: number): ComposedText {
  const composer = new Composer(longest);
  for (const block of pageBlocks) {
    composer.begin(block.kind);
    for (const run of block.runs) composer.add(run);
    composer.end();
    if (composer.isFull) break;
  }
  return composer;
}

class Composer implements ComposedText {
  readonly blocks: Block[] = [];
  readonly pieces: Piece[] = [];
  readonly #chunks: string[] = [];
  #length = 0;
  #kind: BlockKind = 'paragraph';
  /** `undefined` until the block has a word. */
  #start: number | undefined;
  /** White space that becomes one space if a word follows. */
  #space: {readonly node: Text; readonly offset: number; readonly follows: boolean} | undefined;
  #breaks = 0;
  #follows = true;

  constructor(readonly longest: number) {}

  get text(): string {
    return this.#chunks.join('');
  }

  get isFull(): boolean {
    return this.#length >= this.longest;
  }

  begin(kind: BlockKind): void {
    this.#kind = kind;
    this.#follows = false;
  }

  add(run: Run): void {
    if (run === 'break') {
      this.#breaks += 1;
      this.#dropSpace();
      return;
    }
    if (!run.follows) this.#follows = false;
    for (const match of run.node.data.matchAll(parts)) {
      if (this.isFull) return;
      const [part, space] = match;
      if (space !== undefined) this.#addSpace(run.node, match.index, space, run.whiteSpace);
      else if (!unseen.test(part)) this.#addWords(run.node, match.index, part);
    }
  }

  end(): void {
    if (this.#start !== undefined) {
      this.blocks.push({kind: this.#kind, span: {start: this.#start, end: this.#length}});
    }
    this.#start = undefined;
    this.#space = undefined;
    this.#breaks = 0;
  }

  #addSpace(node: Text, offset: number, space: string, whiteSpace: WhiteSpace): void {
    if (whiteSpace === 'keep' && this.#start !== undefined) {
      this.#emit(node, offset, space);
    } else if (whiteSpace === 'keep-breaks' && space.includes('\n')) {
      this.#breaks += space.split('\n').length - 1;
      this.#dropSpace();
    } else if (this.#breaks === 0 && this.#space === undefined) {
      this.#space = {node, offset, follows: this.#follows};
      this.#follows = true;
    }
  }

  #addWords(node: Text, offset: number, words: string): void {
    // A blank line made of line breaks sets paragraphs apart as well as an element does.
    if (this.#breaks > 1 && this.#start !== undefined) {
      this.end();
      this.#follows = false;
    }
    if (this.#start === undefined) {
      if (this.blocks.length > 0) this.#write('\n\n');
      this.#start = this.#length;
    } else if (this.#breaks === 1) {
      this.#write('\n');
    } else if (this.#space !== undefined) {
      const follows = this.#follows;
      this.#follows = this.#space.follows;
      this.#emit(this.#space.node, this.#space.offset, ' ');
      this.#follows = follows;
      this.#space = undefined;
    }
    this.#dropSpace();
    this.#breaks = 0;
    this.#emit(node, offset, words.slice(0, this.longest - this.#length));
  }

  /** White space that is not rendered still stands between two stretches that may be interrupted. */
  #dropSpace(): void {
    if (this.#space?.follows === false) this.#follows = false;
    this.#space = undefined;
  }

  #write(words: string): void {
    this.#chunks.push(words);
    this.#length += words.length;
  }

  #emit(node: Text, nodeStart: number, words: string): void {
    const last = this.pieces.at(-1);
    const textStart = this.#length;
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === textStart &&
      this.#follows
    ) {
      this.pieces[this.pieces.length - 1] = {...last, length: last.length + words.length};
    } else {
      this.pieces.push({node, nodeStart, textStart, length: words.length, follows: this.#follows});
    }
    this.#follows = true;
    this.#write(words);
  }
}
