// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {selectedRange} from '../../../src/content/pointing/selected-range';

function shade(html: string): ShadowRoot {
  const root = document.body.appendChild(document.createElement('x-story')).attachShadow({mode: 'open'});
  root.innerHTML = html;
  return root;
}

/** As Chromium before version 137 tells it: the page hears of the host alone, the shadow root of the words in it. */
function selectWithin(root: ShadowRoot, words: string): void {
  const [text] = root.querySelector('p')?.childNodes ?? [];
  if (!(text instanceof Text)) throw new Error('The shadow root holds no paragraph.');
  const start = text.data.indexOf(words);
  const selection = new Proxy(Object.create(Selection.prototype), {
    get: (_, name) =>
      name === 'rangeCount'
        ? 1
        : () =>
            new StaticRange({
              startContainer: text,
              startOffset: start,
              endContainer: text,
              endOffset: start + words.length,
            }),
  });
  Object.defineProperty(root, 'getSelection', {value: () => selection});
  document.getSelection()?.collapse(root.host, 0);
}

it('Words selected in a shadow root are told by the root where the browser cannot tell them from outside', () => {
  const [other, root] = [shade('<p>The pier</p>'), shade('<p>Nobody will carry it down</p>')];
  Object.defineProperty(other, 'getSelection', {value: () => document.getSelection()});
  selectWithin(root, 'carry it');
  const range = selectedRange([other, root]);
  expect([range?.startContainer.textContent, range?.startOffset, range?.endOffset]).toEqual([
    'Nobody will carry it down',
    12,
    20,
  ]);
  expect(selectedRange([other]), 'a root that is not asked').toBeNull();
});
