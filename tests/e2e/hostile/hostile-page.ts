import type {BrowserContext} from '@playwright/test';
import {site} from '../pages/serve-articles';

/** A page that works against us, by what it does. */
export interface HostilePage {
  readonly does: string;
  /** In its head, before anything else. */
  readonly head?: string;
  /** Its body; left out: the article alone. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every one of the pages says, and what has to be marked on it. */
export const quote = 'The quay will be closed until the cranes have been inspected';

/** An article as a newspaper sets it. */
export const article = `<article>
<h1>Harbour cranes stand still after storm</h1>
<p class="byline">By Ada Lind</p>
<p>“${quote},” said Marit Solberg, who runs the harbour of Eidsund. Two of its five cranes had moved along their rails on Monday night, although nobody had touched them since the evening shift went home.</p>
<p>According to two officials, the brakes had been reported as worn in the spring. The harbour company denied that and said that every part had been replaced in time, long before the first storm of the autumn came in.</p>
<p>“We saw them go, and we ran,” said Jonas Vik, a docker, who had been loading timber with eleven others when the wind rose. He said that no warning had been given, and that the siren could not be heard over the wind.</p>
<p>The ferry to the islands goes from the old pier for now. It is feared that the timber ships will have to wait for weeks, and several of them have already turned round and gone to other ports along the coast.</p>
</article>`;

/** Serves a page under the newspaper's address, and gives that address. */
export async function serveHostile(context: BrowserContext, page: Omit<HostilePage, 'does'>): Promise<string> {
  const address = `${site}/hostile`;
  const head = `<meta charset="utf-8">${page.head ?? ''}<title>Harbour cranes stand still</title><meta property="og:type" content="article">`;
  await context.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {...page.headers},
      body: `<!doctype html><html lang="en"><head>${head}</head><body>${page.body ?? article}</body></html>`,
    }),
  );
  return address;
}
