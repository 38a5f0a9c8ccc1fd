import type {BrowserScope} from './browser-scope';

/** A control as a screen reader has it; its middle in CSS pixels of the page's window. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Every button and text field of the tab in front, those in closed shadow roots too: assistive technology is let in.
 * Those of the name `wanted` are scrolled to.
 */
export async function controlsOf(scope: BrowserScope, wanted: string): Promise<readonly Control[]> {
  const found = await scope.run(
    `
    const reader = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const frame = reader.getAccessibleFor(gBrowser.selectedBrowser);
    // Asked for the first time, the service is only just being started.
    if (frame === null) return [];
    const placeOf = accessible => {
      const [x, y, width, height] = [{}, {}, {}, {}];
      accessible.getBoundsInCSSPixels(x, y, width, height);
      return {x: x.value, y: y.value, width: width.value, height: height.value};
    };
    const controls = [];
    const origin = placeOf(frame);
    const walk = accessible => {
      const role = reader.getStringRole(accessible.role);
      if (/button|entry|textbox/.test(role)) {
        if (accessible.name === given) accessible.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
        const {x, y, width, height} = placeOf(accessible);
        controls.push({role, name: accessible.name ?? '', x: x + width / 2 - origin.x, y: y + height / 2 - origin.y});
      }
      for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child);
    };
    walk(frame);
    return controls;
  `,
    wanted,
  );
  return Array.isArray(found) ? found : [];
}
