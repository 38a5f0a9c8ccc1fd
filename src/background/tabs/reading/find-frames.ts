import {browser} from '../../../messaging/browser';
import {pageItself} from '../../../messaging/wire/article-frame';
import {choiceAt} from '../../sites/site-choices';

/** Of the window's area; advertisements and players are smaller. */
const leastShare = 0.1;

/** What `scout.js` tells of one frame. */
interface Look {
  /** Where the reader would find what it shows. */
  readonly address: string;
  /** In CSS pixels; 0 when it is not shown. */
  readonly area: number;
  readonly looksLikeArticle: boolean;
}

function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const {address, area, looksLikeArticle} = value as Partial<Record<keyof Look, unknown>>;
  return typeof address === 'string' && typeof area === 'number' && typeof looksLikeArticle === 'boolean';
}

/**
 * The frames in a tab's page that may show its article, the largest first; `pointed`, where the reader points, before
 * them. Only those that the browser lets us into: of the page's own origin, or of a site that is always read.
 */
export async function findFrames(tabId: number, pointed: number): Promise<readonly number[]> {
  const target = {tabId, allFrames: true};
  const scouted = await browser.scripting.executeScript({target, files: ['scout.js']});
  const frames = scouted.flatMap(({frameId, result}) => (isLook(result) ? [{frameId, ...result}] : []));
  const window = frames.find(({frameId}) => frameId === pageItself)?.area ?? 0;
  const found = frames
    .filter(({frameId, area, looksLikeArticle}) => {
      if (frameId === pageItself) return false;
      return frameId === pointed || (looksLikeArticle && area >= leastShare * window);
    })
    .sort((one, other) => Number(other.frameId === pointed) - Number(one.frameId === pointed) || other.area - one.area);
  const choices = await Promise.all(found.map(({address}) => choiceAt(address)));
  return found.filter((_frame, at) => choices[at] !== 'never').map(({frameId}) => frameId);
}
