import {isRendered} from '../../dom/is-rendered';
import {type Layout, readLayout} from '../../text-map/layout';

/** Which of the page's elements count as there, and how they lie. */
export interface Sight {
  isShown(element: Element): boolean;
  readLayout(element: Element): Layout;
}

/** As the reader sees the page now. */
export const seen: Sight = {isShown: isRendered, readLayout};

/**
 * As the reader will see it when a script of the page's has shown what its style hides: many sites keep the whole page
 * hidden until they have loaded. What the markup itself hides stays hidden.
 */
export const awaited: Sight = {
  isShown: element =>
    !(element instanceof HTMLFormElement) &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/display\s*:\s*none/.test(element.getAttribute('style') ?? ''),
  readLayout: element => {
    const layout = readLayout(element);
    return {...layout, isVisible: true, flow: layout.flow === 'outside' ? 'block' : layout.flow};
  },
};
