import {isRendered} from '../../dom/is-rendered';
import {elementsOf} from '../../dom/unclobbered';

/** Of the window's area; advertisements and players are smaller. */
const leastShare = 0.3;

/** The web address of another page that this one shows most of its window of, in a frame; `null` if it does not. Reads the layout. */
export function findShownFrame(page: Document): string | null {
  const frames = elementsOf(page, 'iframe[src], frame[src]').filter(isRendered);
  const areas = frames.map(frame => {
    const {width, height} = frame.getBoundingClientRect();
    return Math.min(width, innerWidth) * Math.min(height, innerHeight);
  });
  const largest = Math.max(0, ...areas);
  const source = frames[areas.indexOf(largest)]?.getAttribute('src');
  if (source == null || largest < leastShare * innerWidth * innerHeight) return null;
  const address = URL.parse(source, page.baseURI);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}
