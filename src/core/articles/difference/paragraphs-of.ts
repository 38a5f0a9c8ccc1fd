/** The paragraphs of an article's text, in order: the stretches between its line breaks. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '');
}
