/** Around a list of a JSON file: all before its first item, and all after its last. */
interface Frame {
  readonly head: string;
  readonly tail: string;
}

/**
 * Cuts a file where its list of this name is to be filled. The list has to be there, and empty; in words of others the
 * quotes around its name would be escaped, so it is found nowhere else.
 */
export function cutAtList(file: object, list: string): Frame {
  const written = `${JSON.stringify(file, null, 2)}\n`;
  const [head = '', tail = ''] = written.split(`${JSON.stringify(list)}: []`);
  if (tail === '') return {head, tail};
  const indent = /\n( *)$/.exec(head)?.[1] ?? '';
  return {head: `${head}${JSON.stringify(list)}: [`, tail: `\n${indent}]${tail}`};
}

/** Items of such a list, `depth` spaces deep. */
export function writeItems(items: readonly object[], depth: number): string {
  const line = `\n${' '.repeat(depth)}`;
  return items.map(item => line + JSON.stringify(item, null, 2).replaceAll('\n', line)).join(',');
}
