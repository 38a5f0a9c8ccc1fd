/** The stored tags with what was added and without what was taken away since they were seen; those who change different tags never collide. */
export function mergeTags(
  seen: readonly string[],
  stored: readonly string[],
  written: readonly string[],
): readonly string[] {
  if (isSameList(seen, stored)) return written;
  const removed = new Set(seen.filter(tag => !written.includes(tag)));
  return [...new Set([...stored.filter(tag => !removed.has(tag)), ...written.filter(tag => !seen.includes(tag))])];
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((tag, index) => tag === other[index]);
}
