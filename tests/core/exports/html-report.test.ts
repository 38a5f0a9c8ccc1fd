// @vitest-environment jsdom
import {describe, expect, test} from 'vitest';
import {setApart} from '../../../src/core/articles/set-apart';
import {format} from '../../../src/core/exports/html-report';
import {annotationOf, article, context, hostileWords, selected, selectorsOf, statement} from './selection';

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const wordsOf = (element: Element | null): string => element?.textContent ?? '';

describe('the report', () => {
  const report = read(format([selected], context));

  test('tells the article’s particulars', () => {
    expect(report.title).toBe('The harbour reopens');
    expect(wordsOf(report.querySelector('h1'))).toBe('The harbour reopens');
    expect(wordsOf(report.querySelector('p.quiet'))).toBe(
      'The Example · Tom Reed · March 1, 2026 · https://news.example/harbour',
    );
  });

  test('shows every annotation with who stands behind it, the verdict, the note and the tags', () => {
    const articles = Array.from(report.querySelectorAll('article'));
    expect(articles.map(({className}) => className)).toEqual(['named', 'unnamed', 'own']);
    expect(wordsOf(articles[0]?.querySelector('blockquote') ?? null)).toBe(
      'The harbour will reopen in May, … We owe it to the town.',
    );
    expect(wordsOf(articles[0] ?? null)).toContain('Ines Marlow, named source, quoted, “said”');
    expect(wordsOf(articles[0] ?? null)).toContain('Needs a source');
    expect(wordsOf(articles[0] ?? null)).toContain('#harbour #fact check');
  });

  test('draws bars by attribution and by speaker, told in words as well', () => {
    const told = Array.from(report.querySelectorAll('.bars > div'), row => Array.from(row.children, wordsOf));
    expect(told).toEqual([
      ['named source', '1'],
      ['unnamed source', '1'],
      ['Ines Marlow', '1'],
      ['Nobody is given', '1'],
    ]);
    const widths = Array.from(report.querySelectorAll('rect'), rect => rect.getAttribute('width'));
    expect(widths).toEqual(['100%', '100%', '100%', '100%']);
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(report.querySelectorAll('script, img, link, iframe, object, embed, form, [src], [onload]')).toHaveLength(0);
    expect(report.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  test('puts statements under their speakers when asked', () => {
    const grouped = read(format([selected], {...context, grouping: 'speakers'}));
    expect(Array.from(grouped.querySelectorAll('h2'), wordsOf)).toEqual([
      'Ines Marlow',
      'Nobody is given',
      'My highlights',
    ]);
  });
});

test.each(hostileWords)('hostile words are shown, not run: %j', words => {
  const hostile = {
    article: {...article, title: words, byline: words, siteName: words, lang: words},
    captures: [],
    annotations: [
      annotationOf(1, {
        selectors: [selectorsOf(words, 0, `a ${words} b`)],
        note: words,
        tags: [words],
        statement: {...statement, source: words, cue: words, speaker: {name: words, kind: 'person'}},
      }),
    ],
  } as const;
  const report = read(format([hostile], context));
  const shown = (text: string): string =>
    setApart(text)
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\ufffd');
  expect(wordsOf(report.querySelector('h1'))).toBe(shown(words));
  expect(wordsOf(report.querySelector('blockquote'))).toBe(shown(words));
  expect(wordsOf(report.querySelector('.note'))).toBe(shown(words));
  const plain = read(format([selected], context));
  const names = (of: Document): string[] =>
    [...new Set(Array.from(of.querySelectorAll('*'), ({localName}) => localName))].sort();
  expect(names(plain)).toEqual(expect.arrayContaining(names(report)));
  for (const link of report.querySelectorAll('a')) expect(link.href).toMatch(/^https:\/\/news\.example\//);
});
