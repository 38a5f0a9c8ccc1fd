import type {Request} from '@playwright/test';
import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import type {RefusingProxy} from './refusing-proxy';
import {site} from './serve-articles';

/** What Chromium itself asks for: its updates, its accounts, and which kind of form a page's fields could be. */
const browsersOwn = [
  /^(http:\/\/)?update\.googleapis\.com\b/,
  /^redirector\.gvt1\.com:443$/,
  /^accounts\.google\.com:443$/,
  /^content-autofill\.googleapis\.com:443$/,
];

/** Watches two ways out: what the extension's own pages and background ask for, and what leaves the browser at all. */
export interface WatchedNetwork {
  watch(browser: BrowserWithExtension): void;
  /** Requests that the product is to blame for. */
  readonly blamed: () => readonly string[];
}

/** The address of the page or background that asks; empty for the first request of a tab, which has no page yet. */
function askerOf(request: Request): string {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url();
  } catch {
    return '';
  }
}

/** From now on. `oursAlone`: pages that others wrote ask for much, so only what the extension asks for counts. */
export function watchNetwork({asked}: RefusingProxy, oursAlone: boolean): WatchedNetwork {
  const askedBefore = asked.length;
  const fromExtension: string[] = [];
  const ownIcon = `${new URL(site).host}:443`;
  return {
    watch({context, extensionId}) {
      const own = `chrome-extension://${extensionId}/`;
      context.on('request', request => {
        const asker = askerOf(request);
        const leaves = !request.url().startsWith(own) && !/^(data|blob):/.test(request.url());
        // Our page's tab that the reader leads elsewhere, by a link, is no longer ours.
        if (asker.startsWith(own) && leaves && !request.isNavigationRequest()) fromExtension.push(request.url());
      });
    },
    blamed: () => [
      ...fromExtension,
      ...asked
        .slice(askedBefore)
        .filter(address => !oursAlone && address !== ownIcon && !browsersOwn.some(own => own.test(address))),
    ],
  };
}
