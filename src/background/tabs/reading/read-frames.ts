import {tellPages} from '../../../messaging/broadcast';
import {callFrame} from '../../../messaging/call-tab';
import {articleFrameOf, pageItself, setArticleFrame} from '../../../messaging/wire/article-frame';
import {findFrames} from './find-frames';
import {startReading} from './start-scripts';
import {Turns} from './turns';

/** Frames that are read in search of the article: a page may be made of hundreds that look like one. */
const mostTried = 3;

/** A page of many frames tells of each, all at once. */
const turns = new Turns();

/**
 * Reads the largest frame of a tab that shows an article: from then on that is the tab's, until another one is. Call it
 * when the page itself is none. Where the reader points to is read whatever it shows.
 */
export function readFrames(tabId: number, pointed = pageItself): Promise<void> {
  return turns.take(tabId, async () => {
    const before = await articleFrameOf(tabId);
    const found = await findArticleFrame(tabId, pointed);
    await setArticleFrame(tabId, found);
    if (found === before) return;
    await leaveFrame(tabId, before);
    await tellPages('pageChanged', {tabId});
  });
}

/** The page itself is the tab's article from now on. */
export async function leaveFrames(tabId: number): Promise<void> {
  const before = await articleFrameOf(tabId);
  if (before === pageItself) return;
  await setArticleFrame(tabId, pageItself);
  await leaveFrame(tabId, before);
}

async function findArticleFrame(tabId: number, pointed: number): Promise<number> {
  for (const frameId of (await findFrames(tabId, pointed)).slice(0, mostTried)) {
    // Before it is read, so that what it tells meanwhile is the tab's.
    await setArticleFrame(tabId, frameId);
    try {
      await startReading(tabId, frameId);
      const standing = await callFrame(tabId, frameId, 'tellState', null);
      if (standing !== 'not-article' || frameId === pointed) return frameId;
    } catch {
      // Gone meanwhile, as frames of advertisements are all the time.
    }
    await leaveFrame(tabId, frameId);
  }
  return pageItself;
}

/** Takes what is ours out of a frame. The page itself is never left so: it says what stands there. */
async function leaveFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId !== pageItself) await callFrame(tabId, frameId, 'leavePage', null).catch(() => null);
}
