/** Draws the PNG sizes of the icon from its SVG, with the browser that the tests use. */
import {readFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {ensureBrowser} from './browser/ensure-browser';

/** Pixels: toolbar, toolbar on dense screens, the extensions page, the galleries. */
const sizes = [16, 32, 48, 128];

const drawing = readFileSync('icons/hearsay.svg', 'utf8');
const browser = await chromium.launch({executablePath: ensureBrowser()});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({width: size, height: size});
  await page.setContent(
    `<style>body {margin: 0} svg {display: block; width: ${size}px; height: ${size}px}</style>${drawing}`,
  );
  await page.screenshot({path: `icons/${size}.png`, omitBackground: true});
}
await browser.close();
