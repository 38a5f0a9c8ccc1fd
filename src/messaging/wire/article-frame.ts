import {browser} from '../browser';

/** The page itself, in the browser's numbering of a tab's frames. */
export const pageItself = 0;

/** Forgotten with the browser's session, as frames are; the background may stop in between. */
const keyOf = (tabId: number): string => `frame:${tabId}`;

/** Where a tab's article stands: the page itself, unless the background found it in a frame of it. The frame may be gone. */
export async function articleFrameOf(tabId: number): Promise<number> {
  const key = keyOf(tabId);
  const {[key]: frameId} = await browser.storage.session.get(key);
  return typeof frameId === 'number' ? frameId : pageItself;
}

/** From the background alone. */
export async function setArticleFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId === pageItself) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({[keyOf(tabId)]: frameId});
}
