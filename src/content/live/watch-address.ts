import {canonicalUrl} from '../../core/articles/canonical-url';
import {pageAddress} from '../dom/page-address';

/** Milliseconds between looks at the address, for pages that change it in ways that tell nobody. */
const lookEveryMs = 1_000;

/**
 * Tells when the page shows another article's address without a reload. Fragments and tracking parameters make no other
 * article. Ends with the signal.
 */
export function watchAddress(tell: () => void, signal: AbortSignal): void {
  let current = articleAt(pageAddress());
  const look = () => {
    const next = articleAt(pageAddress());
    if (next === current) return;
    current = next;
    tell();
  };
  // A script of the page's own runs in another world, so its changes of the history are heard, not overridden.
  if ('navigation' in globalThis) globalThis.navigation.addEventListener('currententrychange', look, {signal});
  addEventListener('popstate', look, {signal});
  addEventListener('hashchange', look, {signal});
  const timer = setInterval(() => !document.hidden && look(), lookEveryMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function articleAt(address: string): string {
  return canonicalUrl({address, canonicalLink: null, ogUrl: null});
}
