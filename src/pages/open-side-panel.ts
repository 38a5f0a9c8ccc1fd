import {browser} from '../messaging/browser';

/** Chrome's own call, which the polyfill and its types do not know. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface ChromeSidePanel {
  open(options: {readonly tabId: number}): Promise<void>;
}

/** Firefox has the same global, without a side panel. */
declare const chrome: {readonly sidePanel?: ChromeSidePanel};

/** Opens the side panel. Browsers allow it only while they answer to the reader's click, so nothing may be awaited before. */
export async function openSidePanel(tabId: number): Promise<void> {
  const {sidePanel} = chrome;
  if (sidePanel) await sidePanel.open({tabId});
  else await browser.sidebarAction.open();
}
