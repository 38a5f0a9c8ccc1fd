/** How an article sets the marks that languages use in opposite ways. */
export interface MarkStyle {
  /** « so », »so« or »so». */
  readonly guillemets: 'outward' | 'inward' | 'same';
  /** ”so” and ’so’, as in Swedish and Finnish: the closing glyph opens. */
  readonly closingGlyphOpens: boolean;
}

const outwardFirst = /(?:^|\n)[^«»\n]*«/gu;
const inwardFirst = /(?:^|\n)[^«»\n]*»/gu;

/**
 * Read from the article itself rather than from its language, since one language may go both ways (German sites set »so«,
 * Swiss ones «so») and a page's `lang` is often wrong. Whichever guillemet comes first in most lines opens; single ones follow the double ones.
 */
export function markStyleOf(text: string): MarkStyle {
  const outward = text.match(outwardFirst)?.length ?? 0;
  const inward = text.match(inwardFirst)?.length ?? 0;
  return {
    guillemets: inward > 0 && !text.includes('«') ? 'same' : inward > outward ? 'inward' : 'outward',
    closingGlyphOpens: text.includes('”') && !/[“„‘]/u.test(text),
  };
}
