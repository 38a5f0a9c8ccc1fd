import {expect, test} from 'vitest';
import {pageErrorOf} from '../../../../src/background/tabs/reading/page-errors';

test.each([
  ['PageForbidden', 'Cannot access a chrome:// URL', 'chrome://settings/'],
  ['PageForbidden', 'Cannot access a chrome-extension:// URL of different extension', undefined],
  ['PageForbidden', 'The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/'],
  ['PageForbidden', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'https://intranet.example/'],
  ['PageForbidden', 'Frame with ID 0 is showing error page', 'https://gone.example/'],
  ['PageForbidden', 'Missing host permission for the tab', undefined],
  [
    'FileForbidden',
    'Cannot access contents of url "file:///home/reader/article.html". Extension manifest must request permission to access this host.',
    undefined,
  ],
  ['FileForbidden', 'Missing host permission for the tab', 'file:///home/reader/article.html'],
  [
    'LeaveNeeded',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    undefined,
  ],
  [
    'LeaveNeeded',
    'Cannot access contents of url "https://news.example/". Extension manifest must request permission to access this host.',
    undefined,
  ],
  ['TabGone', 'No tab with id: 7.', undefined],
  ['TabGone', 'Invalid tab ID: 7', undefined],
  ['TabGone', 'The tab was closed.', undefined],
])('%s is meant by “%s”', (name, words, address) => {
  expect(pageErrorOf(new Error(words), address)).toMatchObject({name});
});

test('what is none of these stays what it is', () => {
  const error = new TypeError('x is not a function');
  expect(pageErrorOf(error, 'https://news.example/')).toBe(error);
});
