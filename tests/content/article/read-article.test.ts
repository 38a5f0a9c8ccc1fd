// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {readArticle} from '../../../src/content/article/read-article';
import {limits} from '../../../src/messaging/limits';

const address = 'https://paper.example/2026/05/rents-fall?utm_source=mail#top';
const paragraph = (n: number) =>
  `<p>On day ${n} of the hearing the harbour board heard that rents along the quay had fallen, that nobody had been told, and that the tenants would be paid back.</p>`;
const paragraphs = (count: number) => Array.from({length: count}, (_, n) => paragraph(n + 1)).join('');

const read = (at: string, isHeadStale = false) => readArticle(document, at, isHeadStale, async () => {});

function open(html: string): void {
  document.documentElement.innerHTML = html;
}

const head = `<head><title>Rents fall on the quay | The Paper</title>
  <link rel="canonical" href="https://paper.example/2026/05/rents-fall">
  <meta property="og:type" content="article"><meta property="og:title" content="Rents fall on the quay">
  <meta property="og:site_name" content="The Paper"><meta name="author" content="By Ada Lind">
  <meta property="article:published_time" content="2026-05-03T08:00:00+02:00"></head>`;

describe('An article', () => {
  beforeEach(() => document.documentElement.setAttribute('lang', 'en-GB'));

  const site = `${head}<body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>
    <div class="page"><h1>Rents fall on the quay</h1><p class="byline">By Ada Lind</p>
    <div class="story">${paragraphs(4)}<figure><img src="x.png"><figcaption>The quay on Sunday.</figcaption></figure>
    <blockquote><p>We will pay back every cent that we took too much, said the board in a letter to all of them.</p></blockquote>
    ${paragraphs(3)}</div></div>
    <aside><h2>More stories</h2><ul><li><a href="/c">A tunnel floods again and again</a></li></ul></aside>
    <footer><p>Subscribe to our newsletter and never miss a story from the harbour again, wherever you are.</p></footer></body>`;

  it('is read from its headline to its end, without what stands around it', async () => {
    open(site);
    const {article, isArticle} = await read(address);
    expect(isArticle).toBe(true);
    const kinds = article.blocks.map(({kind}) => kind);
    expect(kinds[0]).toBe('heading');
    expect(kinds.filter(kind => kind === 'paragraph').length).toBeGreaterThanOrEqual(7);
    expect(kinds).toContain('blockquote');
    expect(article.text).toMatch(/^Rents fall on the quay\n\n/);
    for (const foreign of ['Sport', 'A tunnel floods', 'newsletter']) expect(article.text).not.toContain(foreign);
  });

  it('may say what it likes without end: what is kept of its claims has one', async () => {
    const endless = 'so '.repeat(20_000);
    const claims = ['og:title', 'og:site_name', 'article:published_time']
      .map(name => `<meta property="${name}" content="${endless}">`)
      .join('');
    open(`<head><title>${endless}</title>${claims}</head><body><article>${paragraphs(7)}</article></body>`);
    document.documentElement.setAttribute('lang', endless);
    const {title, byline, siteName, publishedAt, lang} = (await read(address)).article;
    for (const claim of [title, byline, siteName, publishedAt, lang]) {
      expect(claim?.length ?? 0).toBeLessThanOrEqual(limits.particular);
    }
  });

  it('says of itself who wrote it, when, where and in what language', async () => {
    open(site);
    expect((await read(address)).article).toMatchObject({
      url: 'https://paper.example/2026/05/rents-fall',
      title: 'Rents fall on the quay',
      byline: 'Ada Lind',
      siteName: 'The Paper',
      publishedAt: '2026-05-03T08:00:00+02:00',
      lang: 'en-GB',
    });
  });

  it('keeps its own address where the head still tells of the article before', async () => {
    open(site);
    const {article} = await read('https://paper.example/2026/05/tunnel', true);
    expect(article.url).toBe('https://paper.example/2026/05/tunnel');
  });

  it('leaves the page as it was', async () => {
    open(site);
    const before = document.documentElement.outerHTML;
    await read(address);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is found in the densest part of a page where its markup misleads', async () => {
    const odd = paragraphs(12)
      .replaceAll('<p>', '<div class="comment-sponsor"><span>')
      .replaceAll('</p>', '</span></div>');
    open(
      `${head}<body><div class="promo"><a href="/">Home</a></div><section class="sidebar-ad">${odd}</section></body>`,
    );
    const {article, isArticle} = await read(address);
    expect(isArticle).toBe(true);
    expect(article.text).toContain('On day 12 of the hearing');
  });

  it('is read although its page hides all of it until it has loaded', async () => {
    open(
      `${head}<body style="visibility:hidden"><h1>Rents fall on the quay</h1><article>${paragraphs(8)}</article></body>`,
    );
    expect((await read(address)).isArticle).toBe(true);
  });

  it('is read on a page whose elements hide the document’s own properties', async () => {
    open(`${head}<body><img name="body"><img name="title"><form name="documentElement"><input name="firstChild"></form>
      <article><h1>Rents fall on the quay</h1>${paragraphs(8)}</article></body>`);
    const {article, isArticle} = await read(address);
    expect(isArticle).toBe(true);
    expect(article.title).toBe('Rents fall on the quay');
  });
});

describe('A page that is no article', () => {
  const teasers = Array.from(
    {length: 12},
    (_, n) => `<div><h2><a href="/${n}">Story number ${n} of the day</a></h2><p>What happened then.</p></div>`,
  ).join('');
  it.each([
    [
      'a front page',
      `<head><title>The Paper</title><meta property="og:type" content="website"></head><body>${teasers}</body>`,
    ],
    [
      'a page that is not there',
      '<head><title>Not found</title></head><body><h1>Not found</h1><p>Nothing is here.</p></body>',
    ],
    [
      'a film',
      `<head><title>A film</title><meta property="og:type" content="video.other"></head><body>${paragraphs(6)}</body>`,
    ],
    ['an empty page', '<head></head><body></body>'],
  ])('%s says so, and all its words can still be highlighted', async (_, html) => {
    open(html);
    const {article, isArticle} = await read('https://paper.example/');
    expect(isArticle).toBe(false);
    for (const heading of document.querySelectorAll('h1, h2')) expect(article.text).toContain(heading.textContent);
  });
});
