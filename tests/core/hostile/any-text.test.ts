import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describe as describeSpan} from '../../../src/core/anchoring/describe';
import {locate} from '../../../src/core/anchoring/locate';
import type {Article} from '../../../src/core/articles/article';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import {canonicalUrl} from '../../../src/core/articles/canonical-url';
import {detectStatements} from '../../../src/core/statements/detect-statements';
import {findQuotations} from '../../../src/core/statements/quotations';
import {openModel} from '../statements/open-model';
import {hostileSpan, hostileText} from './hostile-text';

const articleOf = (text: string): Article => ({
  url: 'https://news.example/hostile',
  title: text.slice(0, 80),
  byline: text.slice(0, 40),
  siteName: null,
  publishedAt: null,
  lang: 'en',
  text,
  blocks: blocksFromText(text),
});

describe('whatever a text holds', () => {
  test('its statements are spans of it, in order', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const {statements, readUpTo} = await detectStatements(articleOf(text), openModel());
        for (const {content, source, cue} of statements) {
          for (const {start, end} of [...content, ...source, ...cue]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(readUpTo).toBeLessThanOrEqual(text.length);
      }),
      {numRuns: 300},
    );
  });

  test('its quotations lie within it, one within or after the other', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const blocks = blocksFromText(text);
        for (const {pieces} of findQuotations(text, blocks)) {
          for (const {span, inner} of pieces) {
            expect(span.start).toBeLessThan(span.end);
            expect(inner.end).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  test('any words of it are found again where they were', () => {
    fc.assert(
      fc.property(hostileSpan, ({text, span}) => {
        const selectors = describeSpan(text, blocksFromText(text), span);
        expect(locate(selectors, text)).toEqual({state: 'unchanged', span});
      }),
      {numRuns: 500},
    );
  });

  test('as the address that a page claims it leads to no other site, and to nothing that runs', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('javascript:', 'data:', 'https://', '//', '\t', ''), (text, scheme) => {
        const url = new URL(
          canonicalUrl({address: 'https://news.example/a-b-c', canonicalLink: scheme + text, ogUrl: text}),
        );
        expect(['https:', 'http:']).toContain(url.protocol);
        expect(url.hostname === 'news.example' || url.hostname.endsWith('.news.example')).toBe(true);
      }),
      {numRuns: 1_000},
    );
  });
});
