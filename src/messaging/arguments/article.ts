import * as v from 'valibot';
import type {Article, Block} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';
import {limits} from '../limits';
import {count, listOf, type Shape, text, webAddress} from './shape';

export const span: Shape<Span> = v.pipe(
  v.object({start: count, end: count}),
  v.check(({start, end}) => start < end, 'is a span that ends before it starts'),
);

/** Whether spans stand in order, apart from each other and inside a text of this length. */
export function areInOrder(spans: readonly Span[], length: number): boolean {
  let reached = 0;
  for (const {start, end} of spans) {
    if (start < reached || end > length) return false;
    reached = end;
  }
  return true;
}

const blockKinds = [
  'paragraph',
  'heading',
  'list-item',
  'blockquote',
  'caption',
  'table-cell',
  'preformatted',
] as const;

const block: Shape<Block> = v.object({kind: v.picklist(blockKinds), span});

export const particular = text(limits.particular);

export const article: Shape<Article> = v.pipe(
  v.object({
    url: webAddress(limits.address),
    title: particular,
    byline: v.nullable(particular),
    siteName: v.nullable(particular),
    publishedAt: v.nullable(particular),
    lang: v.nullable(particular),
    text: text(limits.articleText),
    blocks: listOf(block, limits.blocks),
  }),
  v.check(
    ({text, blocks}) =>
      areInOrder(
        blocks.map(({span}) => span),
        text.length,
      ),
    'has blocks that are not in order or not in its text',
  ),
);
