import type {BlockKind} from '../../../core/articles/article';

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'blockquote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['pre', 'preformatted'],
]);

/** A paragraph in one of these is still a part of it. */
const outranks: ReadonlySet<BlockKind> = new Set(['blockquote', 'caption', 'preformatted']);

/** What kind of block the text in an element belongs to, given the kind around it. */
export function blockKind(element: Element, around: BlockKind): BlockKind {
  // A form may be wrapped around a whole page; its properties are not to be relied on.
  if (element instanceof HTMLFormElement) return around;
  const own = kinds.get(element.localName) ?? (element.getAttribute('role') === 'heading' ? 'heading' : undefined);
  if (own === undefined || (outranks.has(around) && own === 'list-item')) return around;
  return own;
}
