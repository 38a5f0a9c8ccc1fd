/** Elements whose text is not the page's own prose, or that the reader never sees as text. */
const leftOut: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'canvas',
  'video',
  'audio',
  'svg',
  'math',
  'map',
  'select',
  'datalist',
  'option',
  'textarea',
  'input',
  'button',
  'progress',
  'meter',
  // Readings beside ruby text: they repeat the word that they stand over.
  'rt',
  'rp',
]);

/** Whether an element is left out of the article's text with all that it holds. Takes its local name. */
export function isLeftOut(localName: string): boolean {
  return leftOut.has(localName);
}
