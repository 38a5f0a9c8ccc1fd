/** Marks that a quotation begins with, and those that it ends with. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
]);

/**
 * Words as they stand between quotation marks: part by part without marks of their own around them, and with single marks
 * where the article has double ones inside. “A,” she said, “b” → A, … b
 */
export function quotableWords(parts: readonly string[]): string {
  return parts.map(part => nested(unwrapped(part.replace(/\s+/g, ' ').trim()).trim())).join(' … ');
}

function unwrapped(part: string): string {
  const open = part.charAt(0);
  const close = pairs.get(open);
  const inner = part.slice(1);
  if (close === undefined) return part;
  // Single marks end words as well as quotations: *haven’t*.
  const end = open === '‘' && !inner.includes(open) ? inner.lastIndexOf(close) : inner.indexOf(close);
  // What goes on in the next paragraph is not closed in this one.
  if (end < 0) return inner;
  return end === inner.length - 1 ? inner.slice(0, -1) : part;
}

function nested(words: string): string {
  return words.replace(/[“„«]/g, '‘').replace(/[”»]/g, '’').replaceAll('"', "'");
}
