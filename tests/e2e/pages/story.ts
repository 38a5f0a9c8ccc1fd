import {test as base, expect} from '@playwright/test';
import {collectComplaints} from '../../../scripts/browser/collect-complaints';
import {ensureBrowser} from '../../../scripts/browser/ensure-browser';
import {launchExtension} from '../../../scripts/browser/launch-extension';
import {actStates} from '../stage/act-states';
import {Hearsay} from './hearsay';
import {watchNetwork} from './network';

/** A story in a browser with a fresh profile; it fails when anything complained or asked for the network meanwhile. */
export const story = base.extend<{
  hearsay: Hearsay;
  foreignPages: boolean;
  acting: boolean;
  grantable: readonly string[];
}>({
  /** Whether the pages are others': then only what the extension itself says and asks for counts. */
  foreignPages: [false, {option: true}],

  /** Whether pages act a state that their address names. */
  acting: [false, {option: true}],

  /** Match patterns that the browser gives leave for when it is asked. */
  grantable: [[], {option: true}],

  async hearsay({foreignPages, acting, grantable}, use) {
    const network = await watchNetwork(foreignPages);
    const browser = await launchExtension({
      executablePath: ensureBrowser(),
      headless: true,
      viewport: {width: 1280, height: 800},
      ...(acting && {prepare: actStates}),
      grantable,
      args: [`--proxy-server=${network.proxy}`, '--proxy-bypass-list=<-loopback>'],
    });
    network.watch(browser);
    const complaints = collectComplaints(
      browser.context,
      foreignPages ? `chrome-extension://${browser.extensionId}/` : '',
    );
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
