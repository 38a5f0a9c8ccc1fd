import {article, type HostilePage} from './hostile-page';

/** Overrides what the page’s own world has of a method; whoever calls it is noted in `window.caught`. */
const overriding = (names: readonly string[]) => `<script>
window.caught = [];
for (const path of ${JSON.stringify(names)}) {
  const parts = path.split('.');
  const name = parts.pop();
  const owner = parts.reduce((from, part) => from[part], window);
  const catching = function () { caught.push(path); throw new Error('The page will not have ' + path); };
  Object.defineProperty(owner, name, {configurable: true, get: () => catching, set: () => catching()});
}
</script>`;

/** Pages that take away, in their own world, what a content script lives on, or hide it behind names. */
export const overridingPages: readonly HostilePage[] = [
  {
    does: 'takes the ways around its document away',
    head: overriding([
      ...['appendChild', 'insertBefore', 'cloneNode', 'contains', 'textContent'].map(name => `Node.prototype.${name}`),
      ...['append', 'remove', 'closest', 'getAttribute', 'checkVisibility'].map(name => `Element.prototype.${name}`),
      ...['createElement', 'createTreeWalker', 'querySelector', 'querySelectorAll'].map(
        name => `Document.prototype.${name}`,
      ),
    ]),
  },
  {
    does: 'takes highlights, ranges and sheets away',
    head: overriding(['CSS.highlights', 'Highlight', 'StaticRange', 'CSSStyleSheet', 'Highlight.prototype.add']),
  },
  {does: 'waits for somebody to attach a shadow', head: overriding(['Element.prototype.attachShadow'])},
  {
    does: 'breaks the language itself',
    head: overriding(['JSON.parse', 'JSON.stringify', 'Promise.prototype.then', 'Map.prototype.get', 'Reflect.get']),
  },
  {
    does: 'takes observers, timers and frames away',
    head: overriding(['MutationObserver', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'getSelection']),
  },
  {
    does: 'gives objects properties that nobody asked for',
    head: `<script>
      Object.prototype.spans = [{start: 0, end: 5}];
      Object.prototype.then = undefined;
      Array.prototype.flatMap = () => [];
      String.prototype.slice = () => 'hijacked';
    </script>`,
  },
  {
    does: 'names elements after what a document is asked for',
    body: `${article}${[
      'body',
      'querySelector',
      'createElement',
      'documentElement',
      'head',
      'createRange',
      'adoptedStyleSheets',
      'activeElement',
      'getSelection',
      'hidden',
      'addEventListener',
      'caretPositionFromPoint',
      'implementation',
      'title',
    ]
      .map(name => `<img name="${name}" id="${name}" alt="">`)
      .join('')}`,
  },
  {
    does: 'names elements after the prototype, and after what browsers offer extensions',
    body: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'browser', 'chrome']
      .map(name => `<p id="${name}" class="${name}" data-${name.toLowerCase().replaceAll('_', '-')}=""></p>`)
      .join('')
      .concat(article),
  },
  {
    does: 'puts its article into a form whose fields hide what an element is',
    body: `<form>${[
      'parentNode',
      'parentElement',
      'childNodes',
      'children',
      'firstChild',
      'nextSibling',
      'tagName',
      'localName',
      'nodeType',
      'attributes',
      'getAttribute',
      'hasAttribute',
      'checkVisibility',
      'textContent',
      'closest',
      'isConnected',
      'style',
      'className',
      'classList',
      'remove',
      'querySelector',
      'getClientRects',
    ]
      .map(name => `<input type="hidden" name="${name}">`)
      .join('')}${article}</form>`,
  },
];
