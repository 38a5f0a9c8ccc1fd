import {CallFailed} from '../../messaging/call-failed';
import {callTab} from '../../messaging/call-tab';
import type {PageView} from './page-view';

/** Asks a tab's content script how its page stands; without one the page is unread. */
export async function describePage(tabId: number): Promise<PageView> {
  try {
    const page = await callTab(tabId, 'describePage', null);
    return page.state === 'reading' ? {view: 'waiting'} : {view: 'read', page};
  } catch (error) {
    if (error instanceof CallFailed && error.name === 'NobodyThere') return {view: 'unread'};
    return {view: 'read', page: {state: 'failed', error: reportOf(error)}};
  }
}

function reportOf(error: unknown): {readonly name: string; readonly message: string} {
  return error instanceof Error ? {name: error.name, message: error.message} : {name: 'Error', message: String(error)};
}
