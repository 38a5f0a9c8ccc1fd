import {test as base} from '@playwright/test';
import {collectComplaints} from '../../../scripts/browser/collect-complaints';
import {launchExtension} from '../../../scripts/browser/launch-extension';
import {actStates} from '../stage/act-states';
import {browserOptions} from './browser-options';
import {expect} from './expect';
import {Hearsay} from './hearsay';
import {watchNetwork} from './network';
import {type RefusingProxy, startRefusingProxy} from './refusing-proxy';
import {SharedChromium} from './shared-chromium';

interface Choices {
  foreignPages: boolean;
  acting: boolean;
  grantable: readonly string[];
}

interface Shared {
  wayOut: RefusingProxy;
  chromium: SharedChromium;
}

/** A story with an extension that was just installed; it fails when anything complained or asked for the network meanwhile. */
export const story = base.extend<Choices & {hearsay: Hearsay}, Shared>({
  /** Whether the pages are others': then only what the extension itself says and asks for counts. */
  foreignPages: [false, {option: true}],

  /** Whether pages act a state that their address names. */
  acting: [false, {option: true}],

  /** Match patterns that the browser gives leave for when it is asked. */
  grantable: [[], {option: true}],

  wayOut: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern, and nothing else is wanted.
    async ({}, use) => {
      const proxy = await startRefusingProxy();
      await use(proxy);
      await proxy.close();
    },
    {scope: 'worker'},
  ],

  chromium: [
    async ({wayOut}, use) => {
      const chromium = new SharedChromium(wayOut.address);
      await use(chromium);
      await chromium.close();
    },
    {scope: 'worker'},
  ],

  async hearsay({foreignPages, acting, grantable, wayOut, chromium}, use) {
    const network = watchNetwork(wayOut, foreignPages);
    const prepared = acting ? {prepare: actStates} : {};
    // Leave is written into a profile before its browser starts.
    const browser =
      grantable.length > 0
        ? await launchExtension({...browserOptions(wayOut.address), ...prepared, grantable})
        : await chromium.load(prepared);
    network.watch(browser);
    const complaints = collectComplaints(
      browser.context,
      foreignPages ? `chrome-extension://${browser.extensionId}/` : '',
    );
    const hearsay = new Hearsay(browser);
    await hearsay.start();
    await use(hearsay);
    await browser.close();
    expect.soft(complaints, 'lines of error in any console').toEqual([]);
    expect.soft(network.blamed(), 'requests to the network').toEqual([]);
  },
});

export {expect};
