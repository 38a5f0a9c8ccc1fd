/** The tags with one more: white space made one, no empty ones, none twice (whatever its case). */
export function addTag(tags: readonly string[], written: string): readonly string[] {
  const tag = written.replace(/\s+/g, ' ').trim();
  const there = tags.some(other => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
  return tag === '' || there ? tags : [...tags, tag];
}
