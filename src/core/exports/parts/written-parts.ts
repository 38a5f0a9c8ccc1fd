import type {ArticleSelection, ExportContext, Selection} from '../export-format';
import {type Overview, Summing} from './overview';

/** An export in parts: what stands before the articles, each of them, and what stands after. */
export interface WrittenParts {
  /** Between two articles. */
  readonly between: string;
  readonly head: (overview: Overview, context: ExportContext) => string;
  /** Empty: nothing of this article is told. Linear in what is selected. */
  readonly body: (selected: ArticleSelection, context: ExportContext) => string;
  readonly tail: (overview: Overview, context: ExportContext) => string;
}

/** Writes an export article by article. The parts, put one after the other between head and tail, are the file. */
export class PartWriter {
  readonly #summing = new Summing();
  #isFirst = true;

  constructor(
    private readonly parts: WrittenParts,
    private readonly context: ExportContext,
  ) {}

  /** The next part of the file. */
  add(selected: ArticleSelection): string {
    this.#summing.add(selected);
    const body = this.parts.body(selected, this.context);
    if (body === '') return '';
    const before = this.#isFirst ? '' : this.parts.between;
    this.#isFirst = false;
    return before + body;
  }

  /** What stands around the parts: known only when all are written. */
  finish(): {readonly head: string; readonly tail: string; readonly overview: Overview} {
    const {overview} = this.#summing;
    return {head: this.parts.head(overview, this.context), tail: this.parts.tail(overview, this.context), overview};
  }
}

/** A whole export at once, where all of it is at hand. */
export function formatWhole(parts: WrittenParts): (selection: Selection, context: ExportContext) => string {
  return (selection, context) => {
    const writer = new PartWriter(parts, context);
    const bodies = selection.map(selected => writer.add(selected));
    const {head, tail} = writer.finish();
    return head + bodies.join('') + tail;
  };
}
