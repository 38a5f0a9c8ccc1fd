/** UTF-16 units; what is longer is a biography. */
const longestByline = 160;

/** Lines that news sites set beside their authors' names: “Updated 3 May”, “Link Copied”. */
const noName =
  /^(?:updated|published|posted|link copied|share|follow|min read|today|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/i;

/** A byline without “By”, dates and addresses; `null` when nothing that names anybody is left. */
export function tidyByline(byline: string | null | undefined): string | null {
  const names = (byline ?? '')
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/\s*[\n,]+\s*/)
    .map(part =>
      part.replace(/\s+/g, ' ').replace(/^[\s·|–—'-]*(?:(?:by|written by|von|par|por|di|door)(?::\s*|\s+|$))?/i, ''),
    )
    // A date or a count of comments stands behind the name.
    .map(part => part.replace(/\d.*$/, '').replace(/[\s·|–—:'(-]+$/, ''))
    .filter(part => /\p{L}/u.test(part) && !noName.test(part));
  const words = names.join(', ');
  if (words === '') return null;
  return words.length > longestByline ? `${words.slice(0, longestByline).replace(/\s+\S*$/, '')}…` : words;
}
