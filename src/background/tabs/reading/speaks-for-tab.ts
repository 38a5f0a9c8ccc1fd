import {tellPages} from '../../../messaging/broadcast';
import {callFrame} from '../../../messaging/call-tab';
import {articleFrameOf, pageItself, setArticleFrame} from '../../../messaging/wire/article-frame';
import type {Caller} from '../../../messaging/wire/caller';

/** Whether a content script is where its tab's article is: in the page itself again when the frame that had it is gone. */
export async function speaksForTab({tabId, frameId}: Extract<Caller, {readonly kind: 'tab'}>): Promise<boolean> {
  const articleFrame = await articleFrameOf(tabId);
  if (frameId === articleFrame) return true;
  if (frameId !== pageItself || (await isThere(tabId, articleFrame))) return false;
  await setArticleFrame(tabId, pageItself);
  await tellPages('pageChanged', {tabId});
  return true;
}

function isThere(tabId: number, frameId: number): Promise<boolean> {
  return callFrame(tabId, frameId, 'tellState', null).then(
    () => true,
    () => false,
  );
}
