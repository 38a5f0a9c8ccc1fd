import {setApart} from '../../articles/set-apart';

/** What Markdown, in CommonMark’s, GitHub’s and Obsidian’s flavours, could take for its own inside a line. */
const special = /[\\`*_[\]<>~|$=&#^%]/g;

/** What it could take for its own at the beginning of a line: a list, a heading’s underline. `- so`, `+ so`, `1. so`, `2) so`. */
const opening = /^(?:([-+:])|(\d{1,9})([.)]))/;

/**
 * Words of a page as one line of Markdown that shows just them. White space is collapsed: a line break of the page’s is
 * none of the writer’s.
 */
export function escapeMarkdown(words: string): string {
  return setApart(words)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(opening, (_, mark?: string, digits?: string, end?: string) =>
      mark === undefined ? `${digits}\\${end}` : `\\${mark}`,
    );
}
