import {test as base, expect} from '@playwright/test';
import {ensureBrowser} from '../../../scripts/browser/ensure-browser.ts';
import {launchExtension} from '../../../scripts/browser/launch-extension.ts';
import {collectComplaints} from './complaints.ts';
import {Hearsay} from './hearsay.ts';
import {startRefusingProxy} from './refusing-proxy.ts';

/** A story in a browser with a fresh profile; it fails when anything complained or asked for the network meanwhile. */
export const story = base.extend<{hearsay: Hearsay}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  async hearsay({}, use) {
    const proxy = await startRefusingProxy();
    const browser = await launchExtension({
      executablePath: ensureBrowser(),
      headless: true,
      viewport: {width: 1280, height: 800},
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
    const complaints = collectComplaints(browser.context);
    const hearsay = new Hearsay(browser);
    await hearsay.start();
    await use(hearsay);
    await browser.close();
    await proxy.close();
    expect(complaints, 'lines of error in any console').toEqual([]);
    expect(proxy.asked, 'requests to the network').toEqual([]);
  },
});

export {expect};
