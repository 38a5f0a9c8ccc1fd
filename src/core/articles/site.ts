/** When the articles of a site are read: when the reader asks, by themselves, or not at all. */
export const siteChoices = ['when-asked', 'always', 'never'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** What the reader decided about one site. */
export interface Site {
  /** As browsers write it: lower case, Punycode, without port. */
  readonly host: string;
  readonly choice: SiteChoice;
  /** Whether the browser lets Hearsay onto the site by itself; `always` takes effect only then. */
  readonly isAllowed: boolean;
}

const hostForm = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const longestHost = 253;

/** Whether it is a host that a leave can be asked for. */
export function isHost(value: string): boolean {
  return value.length <= longestHost && hostForm.test(value);
}

/** The host of a page's address; `undefined` where sites cannot be told apart: files, browsers' own pages, bare IPv6. */
export function findHost(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const {protocol, hostname} = new URL(address);
  return /^https?:$/.test(protocol) && isHost(hostname) ? hostname : undefined;
}

/** All pages of a host, and of no other. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}
