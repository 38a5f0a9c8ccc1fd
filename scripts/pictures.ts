/** Takes the pictures of the galleries and the README, through the built extension, on made-up articles. */
import {mkdirSync} from 'node:fs';
import {ensureBrowser} from './browser/ensure-browser';
import {launchExtension} from './browser/launch-extension';
import {build} from './build/build';
import {takeArticle} from './pictures/take-article';
import {takeLibrary} from './pictures/take-library';

const folder = 'store';

build();
mkdirSync(folder, {recursive: true});
const browser = await launchExtension({
  executablePath: ensureBrowser(),
  headless: true,
  // What the galleries ask for.
  viewport: {width: 1280, height: 800},
});
await takeArticle(browser, folder);
await takeLibrary(browser, folder);
await browser.close();
