// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {ComposedWalk} from '../../../src/content/dom/composed-walk';
import {parentOf} from '../../../src/content/dom/unclobbered';

/** Puts a shadow root of this markup on an element. */
function shade(selector: string, html: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
  const host = document.querySelector(selector);
  if (host === null) throw new Error(`There is no ${selector}.`);
  const root = host.attachShadow({mode});
  root.innerHTML = html;
  return root;
}

/** The walk as words: elements with what is in them, texts as they are. */
function walked(): string {
  const walk = new ComposedWalk(document, document.body);
  let told = '';
  const tell = (): void => {
    const node = walk.currentNode;
    if (node instanceof Text) {
      told += node.data;
      return;
    }
    told += `<${node.nodeName.toLowerCase()}>`;
    if (walk.firstChild() !== null) {
      do tell();
      while (walk.nextSibling() !== null);
      walk.parentNode();
    }
    told += '</>';
  };
  tell();
  return told;
}

describe('A page of several trees', () => {
  it('is walked as one, as the browser sets it', () => {
    document.body.innerHTML = 'a<x-one><i>c</i><b slot="end">e</b>lost</x-one>f';
    shade('x-one', 'b<!-- --><p><slot name="none">d</slot></p><slot name="end"></slot>');
    expect(walked()).toBe('<body>a<x-one>b<p><slot>d</></><slot><b>e</></></>f</>');
  });

  it('is walked into roots within roots, and past empty ones', () => {
    document.body.innerHTML = '<x-one>z</x-one><x-two>gone</x-two>a';
    shade('x-two', '');
    const outer = shade('x-one', '<x-three><slot></slot></x-three>');
    const inner = outer.querySelector('x-three')?.attachShadow({mode: 'open'});
    if (inner) inner.innerHTML = '<p><slot></slot>!</p>';
    expect(walked()).toBe('<body><x-one><x-three><p><slot><slot>z</></>!</></></><x-two></>a</>');
  });

  it('is not walked into roots that are closed', () => {
    document.body.innerHTML = '<x-one>light</x-one>';
    shade('x-one', 'dark', 'closed');
    expect(walked()).toBe('<body><x-one>light</></>');
  });

  it('leads from every node to the element around it', () => {
    document.body.innerHTML = '<x-one>put</x-one>';
    const root = shade('x-one', '<p><slot></slot></p>');
    const text = document.querySelector('x-one')?.firstChild;
    const path: string[] = [];
    for (let node: Node | null | undefined = text; node; node = parentOf(node)) path.push(node.nodeName.toLowerCase());
    expect(path).toEqual(['#text', 'slot', 'p', 'x-one', 'body', 'html']);
    expect(root.querySelector('p')).not.toBeNull();
  });
});
