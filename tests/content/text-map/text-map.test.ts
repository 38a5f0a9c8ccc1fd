// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {awkwardPages} from './awkward-pages';
import {readHtml, wordsIn} from './read-html';

const unseen = /[\s\u00ad\u200b\ufeff]/g;

describe('The text of a page, as its reader sees it', () => {
  it.each(awkwardPages)('%s', (_, html, blocks) => {
    const map = readHtml(html);
    expect(map.blocks.map(({kind, span}) => [kind, map.text.slice(span.start, span.end)])).toEqual(blocks);
  });

  it('sets a blank line between blocks and nothing around them', () => {
    expect(readHtml('<p> One </p> <p>Two</p>').text).toBe('One\n\nTwo');
  });

  it('ends where it has become too long, between blocks or in one', () => {
    document.body.innerHTML = '';
    expect(readHtml(`<p>${'word '.repeat(40_000)}</p><p>more</p>`).text.length).toBeLessThanOrEqual(100_000);
  });
});

describe('The way to the page and back', () => {
  it('leads from words that begin in a shadow root and end in what is put in it, and the other way round', () => {
    customElements.define(
      'x-story',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({mode: 'open'}).innerHTML = '<p>Within before</p><slot></slot><p>Within after</p>';
        }
      },
    );
    const map = readHtml('<x-story><p>Put in between</p></x-story>');
    const put = document.querySelector('x-story p')?.firstChild;
    const [before, after] = map.shadowRoots[0]?.querySelectorAll('p') ?? [];
    if (!put || !before?.firstChild || !after?.firstChild) throw new Error('The component was not drawn.');
    const ends = {endContainer: put, endOffset: 6};
    const selected = [
      map.findSpan(new StaticRange({startContainer: before.firstChild, startOffset: 7, ...ends})),
      // The browsers take a shadow root for all before what is put in it.
      map.findSpan(new StaticRange({startContainer: after.firstChild, startOffset: 6, ...ends})),
    ];
    expect(selected.map(span => span && map.text.slice(span.start, span.end))).toEqual([
      'before\n\nPut in',
      'between\n\nWithin',
    ]);
  });

  it.each(awkwardPages)('any words lead to ranges that hold them and nothing else: %s', (_, html) => {
    const map = readHtml(html);
    const ends = fc.tuple(fc.nat(map.text.length), fc.nat(map.text.length));
    fc.assert(
      fc.property(ends, ([one, other]) => {
        const span = {start: Math.min(one, other), end: Math.max(one, other)};
        const words = wordsIn(map.rangesOf(span));
        expect(words.replace(unseen, '')).toBe(map.text.slice(span.start, span.end).replace(unseen, ''));
      }),
      {numRuns: 60},
    );
  });

  it.each(awkwardPages)('a selection leads back to the words: %s', (_, html) => {
    const map = readHtml(html);
    for (const {span} of map.blocks) {
      const ranges = map.rangesOf(span);
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (first === undefined || last === undefined) throw new Error('A block without a place on the page.');
      const whole = new StaticRange({
        startContainer: first.startContainer,
        startOffset: first.startOffset,
        endContainer: last.endContainer,
        endOffset: last.endOffset,
      });
      expect(map.findSpan(whole)).toEqual(span);
    }
  });

  it('every letter is found at its place in its node', () => {
    const map = readHtml('<p>The <b>coun</b>cil\n   said no.</p>');
    const letter = map.text.indexOf('said');
    const [range] = map.rangesOf({start: letter, end: letter + 1});
    expect(range && map.findOffset(range.startContainer, range.startOffset)).toBe(letter);
  });

  it('a selection that begins and ends in elements, around words', () => {
    const map = readHtml('<p>One</p><p>Two words</p><p>Three</p>');
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 2);
    const span = map.findSpan(range);
    expect(span && map.text.slice(span.start, span.end)).toBe('Two words');
  });

  it('words between which a hidden part stands are two ranges', () => {
    const map = readHtml('<p>The mayor<span style="display:none"> of nowhere</span> said so.</p>');
    expect(map.rangesOf({start: 0, end: map.text.length}).length).toBe(2);
  });

  it('tells when the page has changed under it', () => {
    const map = readHtml('<p>One <b>two</b></p>');
    expect(map.isCurrent).toBe(true);
    document.querySelector('b')?.replaceWith('another');
    expect(map.isCurrent).toBe(false);
  });
});
