/** Caches of AMP pages, with the article's own host and path in their path: `…/amp/s/news.example/rents`, `…/c/s/news.example/rents`. */
const caches = [
  {host: /(?:^|\.)google\.[a-z.]+$/, path: /^\/amp\/(s\/)?(.+)$/},
  {host: /(?:^|\.)ampproject\.(?:org|net)$/, path: /^\/[civ]\/(s\/)?(.+)$/},
  {host: /(?:^|\.)bing-amp\.com$/, path: /^\/c\/(s\/)?(.+)$/},
];

/** The article's own address, where `address` is that of a cached copy; else `address` itself. */
export function unwrapCache(address: URL): URL {
  for (const cache of caches) {
    const match = cache.host.test(address.hostname) ? cache.path.exec(address.pathname) : null;
    const own = match?.[2];
    if (!own) continue;
    const unwrapped = `${match[1] ? 'https' : 'http'}://${own}${address.search}`;
    if (URL.canParse(unwrapped)) return new URL(unwrapped);
  }
  return address;
}
