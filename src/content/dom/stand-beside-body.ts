import {parentOf, rootOf} from './unclobbered';

/**
 * Puts what is ours beside the page's body, where only the page's root is around it: a page can carry it off, into what it
 * hides or into another document. `surface`, within it, is as large as the reader's other windows have it, however the page
 * zooms its root. Tells whether it stood elsewhere. Whoever has changed styles just before hands in the `rootZoom` of before: to
 * read it has the browser style the page at once.
 */
export function standBesideBody(host: HTMLElement, surface: HTMLElement, rootZoom = readRootZoom()): boolean {
  const root = rootOf(document);
  const isElsewhere = parentOf(host) !== root;
  if (isElsewhere) root.append(host);
  if (host.inert) host.inert = false;
  const zoom = rootZoom === 1 ? '' : String(1 / rootZoom);
  if (surface.style.zoom !== zoom) surface.style.zoom = zoom;
  return isElsewhere;
}

/** How the page zooms its root. */
export function readRootZoom(): number {
  return rootOf(document).currentCSSZoom;
}
