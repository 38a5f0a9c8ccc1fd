import {describe, expect, it} from 'vitest';
import {findHost, patternOf} from '../../../src/core/articles/site';

describe('The site of a page', () => {
  it.each([
    ['a newspaper’s article', 'https://www.news.example/a?b#c', 'www.news.example'],
    ['a server on this machine', 'http://localhost:8080/a', 'localhost'],
    ['a name in another script', 'https://bücher.example/', 'xn--bcher-kva.example'],
    ['an address in capitals', 'HTTPS://NEWS.EXAMPLE/A', 'news.example'],
  ])('is its host: %s', (_what, address, host) => {
    expect(findHost(address)).toBe(host);
  });

  it.each([
    ['a file', 'file:///home/reader/article.html'],
    ['a page of the browser', 'about:blank'],
    ['an extension’s page', 'chrome-extension://abcdef/popup.html'],
    ['a bare IPv6 address', 'http://[::1]/'],
    ['no address', undefined],
    ['what is no address', 'news.example'],
  ])('is not there for %s', (_what, address) => {
    expect(findHost(address)).toBeUndefined();
  });

  it('is the only one that leave is asked for', () => {
    expect(patternOf('www.news.example')).toBe('*://www.news.example/*');
  });
});
