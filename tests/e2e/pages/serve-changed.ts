import {readFile} from 'node:fs/promises';
import type {BrowserContext} from '@playwright/test';
import {site} from './serve-articles';

/** From now on the newspaper has another text under the article's address: each of the words replaced must stand in it. */
export async function serveChanged(
  context: BrowserContext,
  name: string,
  replacements: readonly (readonly [before: string, after: string])[],
): Promise<void> {
  const original = await readFile(`tests/e2e/articles/${name}.html`, 'utf8');
  const body = replacements.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`${name} does not say “${before}”.`);
    return text.replace(before, after);
  }, original);
  await context.route(`${site}/${name}.html`, route => route.fulfill({contentType: 'text/html; charset=utf-8', body}));
}
