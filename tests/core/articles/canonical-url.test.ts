import {describe, expect, test} from 'vitest';
import {canonicalUrl} from '../../../src/core/articles/canonical-url';

const article = 'https://news.example.com/city/rents';

describe('one article under several addresses is one', () => {
  test.each([
    ['https://news.example.com/city/rents?utm_source=letter&utm_medium=email', article],
    ['https://news.example.com/city/rents?fbclid=x1', article],
    ['https://news.example.com/city/rents#comments', article],
    ['https://news.example.com/city/rents/', article],
    ['https://news.example.com/city/rents/amp', article],
    ['https://news.example.com/city/rents/amp/', article],
    ['https://news.example.com/amp/city/rents', article],
    ['https://news.example.com/city/rents?amp=1', article],
    ['https://news.example.com/city/rents?outputType=amp', article],
    ['https://m.news.example.com/city/rents', article],
    ['https://mobile.news.example.com/city/rents', article],
    ['https://amp.news.example.com/city/rents', article],
    ['https://news.example.com/city/rents/print', article],
    ['https://news.example.com/city/rents?print=true', article],
    ['https://www.google.com/amp/s/news.example.com/city/rents', article],
    ['https://news-example-com.cdn.ampproject.org/c/s/news.example.com/city/rents', article],
    ['http://news.example.com/city/rents', article],
    ['https://news.example.com/city/rents?cid=social_post', article],
    ['https://news.example.com/city/rents?utm_source=a&gclid=b#top', article],
    ['https://news.example.com/city/rents.amp.html', 'https://news.example.com/city/rents.html'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl({address, canonicalLink: null, ogUrl: null})).toBe(expected);
  });
});

describe('what tells one article from another stays', () => {
  test.each([
    ['https://news.example.com/story.php?id=17', 'https://news.example.com/story.php?id=17'],
    ['https://news.example.com/?p=4411&utm_campaign=x', 'https://news.example.com/?p=4411'],
    ['https://news.example.com/#!/city/rents', 'https://news.example.com/#!/city/rents'],
    ['https://news.example.com/show?cid=4711', 'https://news.example.com/show?cid=4711'],
    ['https://news.example.com/city/rents?page=2', 'https://news.example.com/city/rents?page=2'],
    ['http://localhost:8080/rents', 'http://localhost:8080/rents'],
    ['https://news.example.com/amp', 'https://news.example.com/amp'],
    ['https://m.example/rents', 'https://m.example/rents'],
    ['https://news.example.com/blueprint', 'https://news.example.com/blueprint'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl({address, canonicalLink: null, ogUrl: null})).toBe(expected);
  });
});

describe('what a page says of its own address', () => {
  const at = 'https://www.news.example.com/city/rents?page=all';
  test.each([
    ['the canonical link is believed', '/city/rents', null, 'https://www.news.example.com/city/rents'],
    ['before og:url', 'https://news.example.com/a', 'https://news.example.com/b', 'https://news.example.com/a'],
    ['og:url where there is no link', null, 'https://news.example.com/b', 'https://news.example.com/b'],
    ['a sister host of the same site', 'https://edition.example.com/a', null, 'https://edition.example.com/a'],
    ['its tracking parameters go too', 'https://news.example.com/a?utm_source=x', null, 'https://news.example.com/a'],
    ['the home page is not believed', 'https://www.news.example.com/', null, at],
    ['another site is not believed', 'https://other.org/city/rents', null, at],
    ['the next claim is asked then', 'https://other.org/x', 'https://news.example.com/b', 'https://news.example.com/b'],
    ['a script is no address', 'javascript:alert(1)', null, at],
    ['nor is nonsense', 'https://', null, at],
    ['nor is an empty one', ' ', '', at],
    ['nor is one without end', `https://news.example.com/${'x'.repeat(100_000)}`, null, at],
  ])('%s', (_, canonicalLink, ogUrl, expected) => {
    expect(canonicalUrl({address: at, canonicalLink, ogUrl})).toBe(expected);
  });

  test.each([
    ['the section that it lies in is not believed', '/city', '/city/rents-rise-again-in-march', false],
    ['nor when it has a number', '/news/local', '/news/local/20160412', false],
    ['a shorter address of the article is', '/story/2016-rents-229079', '/story/2016-rents-229079/all-pages', true],
    ['the first page of several is', '/city/rents', '/city/rents/2', true],
  ])('%s', (_, claimed, path, isBelieved) => {
    const address = `https://news.example.com${path}`;
    const canonicalLink = `https://news.example.com${claimed}`;
    expect(canonicalUrl({address, canonicalLink, ogUrl: null})).toBe(isBelieved ? canonicalLink : address);
  });

  test('papers of one country’s registry are not one site', () => {
    const address = 'https://www.herald.co.uk/rents';
    expect(canonicalUrl({address, canonicalLink: 'https://www.post.co.uk/rents', ogUrl: null})).toBe(address);
  });

  test('a page saved to a file is believed to be where it says', () => {
    expect(canonicalUrl({address: 'file:///home/ann/rents.html', canonicalLink: article, ogUrl: null})).toBe(article);
  });
});
