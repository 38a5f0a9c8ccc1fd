import {callBackground} from '../../messaging/call-background';
import {describePage} from './describe-page';
import type {PageView} from './page-view';

/** Has a tab's page read, and tells how it stands then. */
export async function analysePage(tabId: number): Promise<PageView> {
  try {
    await callBackground('analyseTab', {tabId});
  } catch {
    return {view: 'forbidden'};
  }
  return describePage(tabId);
}
