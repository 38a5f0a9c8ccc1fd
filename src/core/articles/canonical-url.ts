import {cleanAddress} from './addresses/clean-address';

/** Where a page stands, and what it says of where it stands. Only `address` is known; the others are the page's word. */
export interface ClaimedAddresses {
  readonly address: string;
  readonly canonicalLink: string | null;
  readonly ogUrl: string | null;
}

/** UTF-16 code units: a longer claim is no address that anybody would write down, and none that is kept. */
const longestClaim = 2_000;

/**
 * One address for an article that can be reached at several: its canonical link, else its `og:url`, else its own address
 * without tracking parameters and AMP, print or small-screen variants. A claim is believed only if it is a web address of the
 * same site, and neither the home page nor the section that the article lies in. Throws a TypeError when `address` is none.
 */
export function canonicalUrl({address, canonicalLink, ogUrl}: ClaimedAddresses): string {
  const own = cleanAddress(new URL(address));
  for (const claim of [canonicalLink, ogUrl]) {
    const claimed = claim?.trim();
    if (!claimed || claimed.length > longestClaim || !URL.canParse(claimed, address)) continue;
    const clean = cleanAddress(new URL(claimed, address));
    if (isBelievable(clean, own)) return clean.href;
  }
  return own.href;
}

function isBelievable(claimed: URL, own: URL): boolean {
  if (claimed.protocol !== 'https:' && claimed.protocol !== 'http:') return false;
  if (siteOf(claimed) !== siteOf(own) && !isFile(own)) return false;
  return (!isHomePage(claimed) || isHomePage(own)) && !isSectionOf(claimed, own);
}

/** A page that was saved to a file knows better than its path where it is from. */
function isFile(address: URL): boolean {
  return address.protocol === 'file:';
}

function isHomePage(address: URL): boolean {
  return address.pathname === '/' && address.search === '' && !address.hash.startsWith('#!');
}

/** The last part of an article’s path: *rents-rise-again-in-march*, *2016-story-229079*. */
const slug = /-[^/]*-|\d{5,}/;

/** Whether an address is the section that an article lies in, as broken templates claim: `/city` of `/city/rents-rise-in-march`. */
function isSectionOf(claimed: URL, own: URL): boolean {
  const rest = own.pathname.slice(claimed.pathname.length);
  const isAbove = own.pathname.startsWith(claimed.pathname) && rest.startsWith('/');
  return isAbove && claimed.search === '' && !slug.test(claimed.pathname) && slug.test(rest);
}

/** Second-level names under which sites register: news.co.uk, paper.com.au. */
const registries = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'or', 'ne', 'go']);

/** The registered name that a host belongs to, by its last two labels or three: `edition.news.co.uk` is of `news.co.uk`. */
function siteOf({hostname}: URL): string {
  const labels = hostname.split('.');
  const isCountry = (labels.at(-1)?.length ?? 0) === 2;
  const size = isCountry && registries.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}
