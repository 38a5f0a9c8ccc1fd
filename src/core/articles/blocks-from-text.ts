import type {Block} from './article';

/** Plain text to blocks: a paragraph for each stretch between blank lines. Used where there is no page, as in a corpus. */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)) {
    const words = match[0].trimEnd();
    blocks.push({kind: 'paragraph', span: {start: match.index, end: match.index + words.length}});
  }
  return blocks;
}
