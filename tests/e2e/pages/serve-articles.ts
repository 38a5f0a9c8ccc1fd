import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {BrowserContext} from '@playwright/test';

export const site = 'https://news.example';

/** Serves `tests/e2e/articles/` under an address that looks like a newspaper's. */
export async function serveArticles(context: BrowserContext): Promise<void> {
  await context.route(`${site}/**`, async route => {
    const name = basename(new URL(route.request().url()).pathname);
    const body = await readFile(join('tests/e2e/articles', name)).catch(() => undefined);
    if (body === undefined) await route.fulfill({status: 404, contentType: 'text/plain', body: 'No such page.'});
    else await route.fulfill({contentType: 'text/html; charset=utf-8', body});
  });
}
