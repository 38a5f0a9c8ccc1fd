import {test as base, expect} from '@playwright/test';
import {ensureBrowser} from '../../../scripts/browser/ensure-browser';
import {launchExtension} from '../../../scripts/browser/launch-extension';
import {collectComplaints} from './complaints';
import {Hearsay} from './hearsay';
import {watchNetwork} from './network';

/** A story in a browser with a fresh profile; it fails when anything complained or asked for the network meanwhile. */
export const story = base.extend<{hearsay: Hearsay}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  async hearsay({}, use) {
    const network = await watchNetwork();
    const browser = await launchExtension({
      executablePath: ensureBrowser(),
      headless: true,
      viewport: {width: 1280, height: 800},
      args: [`--proxy-server=${network.proxy}`, '--proxy-bypass-list=<-loopback>'],
    });
    network.watch(browser.context);
    const complaints = collectComplaints(browser.context);
    const hearsay = new Hearsay(browser);
    await hearsay.start();
    await use(hearsay);
    await browser.close();
    await network.close();
    expect.soft(complaints, 'lines of error in any console').toEqual([]);
    expect.soft(network.blamed(), 'requests to the network').toEqual([]);
  },
});

export {expect};
