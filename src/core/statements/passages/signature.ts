import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';

/** Who has signed a passage, and from where on the signature is no part of it. */
export interface Signature {
  readonly source: Span;
  readonly from: number;
}

/** *— Ann Lee (@annlee) May 3* at a passage's end, or as the next block: letters, epigraphs, embedded posts. */
const signed =
  /(?:^|[\s.!?”"’…])[—–―-]\s?(?<name>@?\p{Lu}[^\n@(,|—–]{1,60}?)(?:\s*(?:\(@\w+\)|@\w+|[,|—–(][^\n]{0,60})?[^\n\p{L}]*)?$/u;
const bare = /^[—–―]\s?(?<name>\p{Lu}[^\n,(]{1,60})/u;
const longestSignature = 140;

/** Looks at the end of the passage `[start, end)`, then at the block behind it, `blocks[next]`. */
export function findSignature(
  text: string,
  blocks: readonly Block[],
  next: number,
  {start, end}: Span,
): Signature | undefined {
  const from = Math.max(start, end - longestSignature);
  const tail = text.slice(from, end);
  const inside = signed.exec(tail);
  if (inside?.groups?.name && inside.index > 0) {
    const dash = from + inside.index + inside[0].search(/[—–―-]/u);
    const at = text.indexOf(inside.groups.name, dash);
    return {
      source: {start: at, end: at + inside.groups.name.trimEnd().length},
      from: text.slice(start, dash).trimEnd().length + start,
    };
  }
  const behind = blocks[next]?.span;
  const line = behind && behind.end - behind.start <= longestSignature ? text.slice(behind.start, behind.end) : '';
  const name = bare.exec(line)?.groups?.name;
  if (!behind || !name) return undefined;
  const at = behind.start + line.indexOf(name);
  return {source: {start: at, end: at + name.trimEnd().length}, from: end};
}
