import {elementsOf} from '../../dom/unclobbered';

/** What the page's `<meta>` elements say: their `property`, `name` or `itemprop`, in lower case, to their first value. */
export function readMetaValues(page: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of elementsOf(page, 'meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}
