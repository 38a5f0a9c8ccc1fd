import {tabReaders} from './arguments/tab-readers';
import type {TabCalls} from './call-tab';
import type {Handlers} from './wire/calls';
import {handleCalls} from './wire/handle-calls';

/** In a content script: answers the background and our own pages from now on; what it returns stops it. */
export function handleTabCalls(handlers: Handlers<TabCalls>): () => void {
  return handleCalls(handlers, {recipient: 'tab', readers: tabReaders});
}
