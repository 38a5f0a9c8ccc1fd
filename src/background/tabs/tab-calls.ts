import {browser} from '../../messaging/browser';
import type {PageToBackground} from '../../messaging/contract';
import {pageItself} from '../../messaging/wire/article-frame';
import type {Handlers} from '../../messaging/wire/calls';
import {choiceAt} from '../sites/site-choices';
import {showCount} from './badge';
import {analyseTab} from './reading/analyse-tab';
import {readFrames} from './reading/read-frames';
import {speaksForTab} from './reading/speaks-for-tab';
import {startDrawing} from './reading/start-scripts';

type TabCalls = Pick<Handlers<PageToBackground>, 'analyseTab' | 'startDrawing' | 'readFrames' | 'tellUnattributed'>;

/** What is asked about a tab's page. */
export const tabCalls: TabCalls = {
  async analyseTab({tabId}) {
    await analyseTab(tabId);
    return null;
  },
  async startDrawing(_nothing, caller) {
    if (caller.kind === 'tab') await startDrawing(caller.tabId, caller.frameId);
    return null;
  },
  async readFrames(_nothing, caller) {
    if (caller.kind !== 'tab' || caller.frameId !== pageItself) return null;
    const {url} = await browser.tabs.get(caller.tabId);
    if ((await choiceAt(url)) !== 'never') await readFrames(caller.tabId);
    return null;
  },
  async tellUnattributed({count}, caller) {
    if (caller.kind === 'tab' && (await speaksForTab(caller))) await showCount(caller.tabId, count);
    return null;
  },
};
