/**
 * Calls once the page stands in its tab: a browser may load it beforehand, beside the page that the reader is on, and what
 * is asked of the tab then is asked of that one. https://wicg.github.io/nav-speculation/prerendering.html
 */
export function whenShown(page: Document, call: () => void): void {
  if ('prerendering' in page && page.prerendering === true)
    page.addEventListener('prerenderingchange', call, {once: true});
  else call();
}
