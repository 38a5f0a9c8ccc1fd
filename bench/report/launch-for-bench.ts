import {chromium} from '@playwright/test';
import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {type BrowserWithExtension, launchExtension} from '../../scripts/browser/launch-extension';
import {build} from '../../scripts/build/build';

/** Chromium with the extension as it is built now, in a window of a usual size. */
export async function launchForBench(): Promise<BrowserWithExtension> {
  build();
  const executablePath = ensureBrowser();
  return launchExtension({
    executablePath,
    headless: true,
    viewport: {width: 1280, height: 900},
    args: [`--disable-features=${await featuresOff(executablePath)},${spareProcess}`],
  });
}

/** Of a process that has no page yet the end of a trace is awaited for five seconds, in vain. */
const spareProcess = 'SpareRendererForSitePerProcess';

/** What Playwright switches off already: of two such switches the browser hears the last alone. */
async function featuresOff(executablePath: string): Promise<string> {
  const browser = await chromium.launch({executablePath, headless: true, args: ['--enable-automation']});
  const session = await browser.newBrowserCDPSession();
  const {arguments: switches} = await session.send('Browser.getBrowserCommandLine');
  await browser.close();
  const [, features] = switches.map(each => /^--disable-features=(.*)/.exec(each) ?? []).find(([all]) => all) ?? [];
  if (features === undefined) throw new Error('Playwright switches no feature off any more: leave this out.');
  return features;
}
