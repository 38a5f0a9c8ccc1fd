import {findHost, isHost, type SiteChoice} from '../../core/articles/site';
import {browser} from '../../messaging/browser';

type Decided = Exclude<SiteChoice, 'when-asked'>;

/** Each site under a key of its own, so that two windows that decide at once do not undo each other. */
const prefix = 'site:';

function isDecided(value: unknown): value is Decided {
  return value === 'always' || value === 'never';
}

export async function readChoice(host: string): Promise<SiteChoice> {
  const {[prefix + host]: stored} = await browser.storage.local.get(prefix + host);
  return isDecided(stored) ? stored : 'when-asked';
}

/** What the reader decided about the site of an address; pages of no site are read when asked. */
export async function choiceAt(address: string | undefined): Promise<SiteChoice> {
  const host = findHost(address);
  return host === undefined ? 'when-asked' : readChoice(host);
}

export async function writeChoice(host: string, choice: SiteChoice): Promise<void> {
  if (choice === 'when-asked') await browser.storage.local.remove(prefix + host);
  else await browser.storage.local.set({[prefix + host]: choice});
}

/** Every site that something was decided about, in alphabetical order. */
export async function listChoices(): Promise<readonly {readonly host: string; readonly choice: Decided}[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .flatMap(([key, choice]) => {
      const host = key.slice(prefix.length);
      return key.startsWith(prefix) && isHost(host) && isDecided(choice) ? [{host, choice}] : [];
    })
    .sort((one, other) => (one.host < other.host ? -1 : 1));
}
