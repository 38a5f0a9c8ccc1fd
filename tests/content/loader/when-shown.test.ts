// @vitest-environment jsdom
import {expect, it, vi} from 'vitest';
import {whenShown} from '../../../src/content/loader/when-shown';

it('A page that is loaded beforehand is looked at when the reader comes to it, any other at once', () => {
  const call = vi.fn();
  whenShown(document, call);
  expect(call).toHaveBeenCalledTimes(1);

  const beforehand = document.implementation.createHTMLDocument();
  Object.defineProperty(beforehand, 'prerendering', {value: true});
  whenShown(beforehand, call);
  expect(call).toHaveBeenCalledTimes(1);
  beforehand.dispatchEvent(new Event('prerenderingchange'));
  expect(call).toHaveBeenCalledTimes(2);
});
