import {isTrackingParameter} from './tracking-parameters';
import {unwrapCache} from './unwrap-cache';

/** Hosts that show the same article to small screens or as AMP: `m.news.example`, `amp.news.example`. */
const variantHost = /^(?:m|mobile|amp|touch|wap)\.(?=[^.]+\..)/;

/** Paths and parameters of AMP and print variants, with an example each. */
const variantPaths: readonly [RegExp, string][] = [
  [/\/amp\/?$/, ''], // /rents/amp
  [/^\/amp\//, '/'], // /amp/rents
  [/\.amp(\.html?)?$/, '$1'], // /rents.amp.html
  [/-amp\.html$/, '.html'], // /rents-amp.html
  [/\/print(?:able)?\/?$/, ''], // /rents/print
  [/\/index\.html?$/, '/'], // /rents/index.html
];
const variantParameters = ['amp', 'outputtype', 'print', 'printable', 'view_as_amp'];

/**
 * An article's address without what only says how the reader came or how it is shown: tracking parameters, AMP, print and
 * small-screen variants, the fragment (but for `#!/…`, which some sites route by). `http` of a public host is `https`.
 */
export function cleanAddress(address: URL): URL {
  const clean = new URL(unwrapCache(address).href);
  if (!clean.hash.startsWith('#!')) clean.hash = '';
  // Sites that moved to https answer both; an address with a port is somebody’s own machine.
  if (clean.protocol === 'http:' && clean.port === '' && /\.[a-z]/i.test(clean.hostname)) clean.protocol = 'https:';
  clean.hostname = clean.hostname.replace(variantHost, '');
  for (const [variant, plain] of variantPaths) {
    const path = clean.pathname.replace(variant, plain);
    if (path.length > 1 && path !== clean.pathname) clean.pathname = path;
  }
  if (clean.pathname.length > 1) clean.pathname = clean.pathname.replace(/\/+$/, '');
  // By `forEach`: Firefox hands content scripts no iterators of the page’s objects.
  const names: string[] = [];
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (isTrackingParameter(name, clean.searchParams.get(name) ?? '') || variantParameters.includes(name.toLowerCase()))
      clean.searchParams.delete(name);
  }
  return clean;
}
