import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type * as Axe from 'axe-core';

/** In the page, once its script is. */
declare const axe: typeof Axe;

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that another palette can break; all others see the same page in light and in dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds, short enough to be read. `ofColour`: what its rules of colours find, where the others were asked before. */
export async function axeFaults(page: Page, {ofColour = false} = {}): Promise<readonly string[]> {
  // Our own pages forbid scripts from outside; axe's is put in by the browser's protocol, once for a page: to read it takes
  // as long as to run it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script);
  return page.evaluate(
    async only => {
      const options = {resultTypes: ['violations' as const], selectors: false, ...(only && {runOnly: only})};
      const {violations} = await axe.run(document, options);
      return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html}`));
    },
    ofColour ? rulesOfColour : null,
  );
}
