import type {BrowserContext, Page} from '@playwright/test';
import {Complaint} from '../complaint';
import type {ArticleSource} from './article-source';

/**
 * Opens the article in a tab. A saved page is served under its own address, nothing else is let through, and its scripts
 * do not run unless they are asked for: away from their servers they wipe the text or cover it.
 */
export async function openArticle(
  context: BrowserContext,
  source: ArticleSource,
  scripts: 'off' | 'on' = 'off',
): Promise<Page> {
  const page = await context.newPage();
  if (source.kind === 'file') {
    await page.route(/^(https?|wss?):/, async route => {
      const request = route.request();
      if (request.url() !== source.address.replace(/#.*$/, '') || request.resourceType() !== 'document') {
        // Aborted rather than failed: a page whose script leads elsewhere stays what it is.
        return route.abort('aborted');
      }
      return route.fulfill({
        body: source.html,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(scripts === 'off' && {'content-security-policy': "script-src 'none'"}),
        },
      });
    });
  }
  try {
    await page.goto(source.address, {waitUntil: 'load', timeout: 60_000});
  } catch (error) {
    const [reason] = /net::\w+|Timeout \d+ms/.exec(String(error)) ?? [String(error)];
    throw new Complaint(`${source.name} could not be opened: ${reason}`);
  }
  return page;
}
