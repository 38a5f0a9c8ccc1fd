// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {shownWindow, windowsAround} from '../../../src/content/pointing/shown-window';

/** Puts a frame into a page; `box`: where it is drawn there, `height`: its own, before the page scales it. */
function frameIn(page: Document, box: DOMRect, height: number, home: Element = page.body): Window {
  const frame = home.appendChild(page.createElement('iframe'));
  frame.getBoundingClientRect = () => box;
  Object.defineProperty(frame, 'offsetHeight', {value: height});
  const inner = frame.contentWindow;
  if (inner === null) throw new Error('The frame has no window.');
  Object.assign(inner, {innerWidth: 600, innerHeight: height});
  return inner;
}

beforeEach(() => {
  document.body.innerHTML = '';
  Object.assign(window, {innerWidth: 1000, innerHeight: 800});
});

describe('Of a window is to be seen', () => {
  it('all, where it is no frame', () => {
    expect(shownWindow()).toEqual({left: 0, top: 0, right: 1000, bottom: 800});
  });

  it('what the page around it shows of a frame that is as high as its text', () => {
    const inner = frameIn(document, new DOMRect(100, -1500, 600, 5000), 5000);
    expect(shownWindow(inner)).toEqual({left: 0, top: 1500, right: 600, bottom: 2300});
  });

  it('what is left of it within frames that stand in frames', () => {
    const middle = frameIn(document, new DOMRect(700, -300, 600, 2000), 2000);
    const inner = frameIn(middle.document, new DOMRect(0, 100, 600, 5000), 5000);
    expect(shownWindow(inner)).toEqual({left: 0, top: 200, right: 300, bottom: 1000});
    expect([...windowsAround(inner)]).toEqual([inner, middle, window]);
  });

  it('more of a frame that is drawn smaller than it is', () => {
    const inner = frameIn(document, new DOMRect(0, -500, 300, 2500), 5000);
    expect(shownWindow(inner)).toEqual({left: 0, top: 1000, right: 600, bottom: 2600});
  });

  it('what a box that scrolls shows of a frame in it', () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.overflow = 'auto';
    // Asked of the prototype: a page's form may hide its own.
    const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 500, 400));
    for (const [name, value] of Object.entries({clientLeft: 2, clientTop: 2, clientWidth: 480, clientHeight: 396}))
      Object.defineProperty(box, name, {value});
    const inner = frameIn(document, new DOMRect(100, -900, 600, 5000), 5000, box);
    expect(shownWindow(inner)).toEqual({left: 2, top: 1002, right: 482, bottom: 1398});
    asked.mockRestore();
  });

  it('nothing of a frame that is scrolled away', () => {
    const {top, bottom} = shownWindow(frameIn(document, new DOMRect(0, -6000, 600, 5000), 5000));
    expect(bottom - top).toBeLessThan(0);
  });
});
