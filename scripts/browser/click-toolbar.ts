import type {Page} from '@playwright/test';
import type {BrowserWithExtension, NewerCommands} from './launch-extension';

/** The protocol's id of the tab that shows a page; tabs and pages are targets of their own. */
async function tabTarget({browserSession}: BrowserWithExtension, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {targetInfo} = await session.send('Target.getTargetInfo');
  await session.detach();
  const {targetInfos} = await browserSession.send('Target.getTargets', {filter: [{type: 'tab'}]});
  const same = targetInfos.filter(target => target.url === targetInfo.url && target.title === targetInfo.title);
  const [tab] = same;
  if (!tab || same.length > 1) throw new Error(`${same.length} tabs show ${targetInfo.url}; one was expected.`);
  return tab.targetId;
}

/**
 * Clicks the extension's button in the toolbar while the page is in front: the browser grants `activeTab` and opens the
 * popup, as it does for a reader.
 */
export async function clickToolbar(browser: BrowserWithExtension, page: Page): Promise<void> {
  await page.bringToFront();
  const targetId = await tabTarget(browser, page);
  await (browser.browserSession as NewerCommands).send('Extensions.triggerAction', {id: browser.extensionId, targetId});
}
