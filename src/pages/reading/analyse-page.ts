import {callBackground} from '../../messaging/call-background';
import {describePage} from './describe-page';
import type {PageView} from './page-view';

/** Has a tab's page read, and tells how it stands then. */
export async function analysePage(tabId: number): Promise<PageView> {
  try {
    await callBackground('analyseTab', {tabId});
  } catch (error) {
    return {view: 'forbidden', reason: error instanceof Error ? error.name : ''};
  }
  return describePage(tabId);
}
