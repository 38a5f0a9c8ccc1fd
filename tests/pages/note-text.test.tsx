// @vitest-environment jsdom
import fc from 'fast-check';
import {render} from 'preact';
import {describe, expect, it, vi} from 'vitest';
import {drawNote} from '../../src/pages/kept/note/draw-note';
import {NoteText} from '../../src/pages/kept/note/NoteText';
import {hostileText} from '../core/hostile/hostile-text';

function shown(note: string): HTMLElement {
  const place = document.createElement('div');
  render(<div>{drawNote(note)}</div>, place);
  return place;
}

const few = new Set(['div', 'p', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'br', 'hr']);

function expectHarmless(place: HTMLElement): void {
  for (const element of place.querySelectorAll('*')) {
    expect(few).toContain(element.localName);
    for (const {name, value} of element.attributes) {
      expect(['class', 'href', 'target', 'rel', 'start']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(https?|mailto):/i);
    }
  }
}

describe('A note', () => {
  it('is shown as its Markdown means it', () => {
    const place = shown('**Ask** her:\n\n1. which _harbour_?\n2. see [the log](https://news.example/log)\n\n> No.');
    expect(place.querySelector('strong')?.textContent).toBe('Ask');
    expect(Array.from(place.querySelectorAll('ol > li'), item => item.textContent)).toEqual([
      'which harbour?',
      'see the log',
    ]);
    expect(place.querySelector('a')?.outerHTML).toBe(
      '<a href="https://news.example/log" target="_blank" rel="noreferrer">the log</a>',
    );
    expect(place.querySelector('blockquote')?.textContent?.trim()).toBe('No.');
  });

  it('stands as it was written until what reads it is there', async () => {
    const place = document.createElement('div');
    render(<NoteText note="**Ask**" />, place);
    expect(place.textContent).toBe('**Ask**');
    await vi.waitFor(() => expect(place.querySelector('strong')?.textContent).toBe('Ask'), {timeout: 10_000});
  });

  it.each([
    ['markup', 'if a<b>c</b> then', 'if a<b>c</b> then'],
    ['a block of markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a heading, which is none of the page’s', '# Ask her', 'Ask her'],
    ['a picture, of which only the way to it is left', '![the quay](https://news.example/quay.png)', 'the quay'],
    ['a line that the reader broke', 'one\ntwo', 'one\ntwo'],
    ['where a link leads', '[log]: https://news.example/log', '[log]: https://news.example/log'],
    ['a great many signs, which nobody means', '> '.repeat(600).trim(), '> '.repeat(600).trim()],
    ['words that look like nothing', 'a * b, 2 < 3 & more', 'a * b, 2 < 3 & more'],
  ])('loses no word: %s', (_what, note, words) => {
    const place = shown(note);
    expect(place.textContent).toBe(words);
    expectHarmless(place);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'JaVaScRiPt:alert(1)',
    'chrome://settings',
    '//x',
    'library.html',
  ])('leads nowhere but to the web: %s', address => {
    for (const note of [`[log](${address})`, `![log](${address})`, `<${address}>`, `[log][1]\n\n[1]: ${address}`])
      expectHarmless(shown(note));
  });

  it('makes no more than a few elements, whatever was written or imported', () => {
    fc.assert(
      fc.property(hostileText, note => {
        expectHarmless(shown(note));
      }),
      {numRuns: 300},
    );
  });
});
