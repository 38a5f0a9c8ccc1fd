import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blocksFromText} from '../../../../src/core/articles/blocks-from-text';
import {findQuotations} from '../../../../src/core/statements/quotations';
import {readCase} from './read-cases';

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'));
  describe(`finds quotations: ${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
    it.each(lines)('%s', line => {
      const {text, blocks, pieces} = readCase(line);
      const found = findQuotations(text, blocks).map(it =>
        it.pieces.map(piece => text.slice(piece.span.start, piece.span.end)),
      );
      expect(found).toEqual(pieces.map(spans => spans.map(([start, end]) => text.slice(start, end))));
    });
  });
}

const scraps = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  ' ',
  ' ',
  'go',
  'dogs',
  '. ',
  ', ',
  '\n\n',
  '6',
);
const texts = fc.array(scraps, {maxLength: 60}).map(parts => parts.join(''));

describe('whatever the marks', () => {
  it('keeps every piece inside one paragraph, and the words inside the marks', () => {
    fc.assert(
      fc.property(texts, text => {
        const blocks = blocksFromText(text);
        for (const {pieces} of findQuotations(text, blocks)) {
          expect(pieces.length).toBeGreaterThan(0);
          for (const {span, inner} of pieces) {
            expect(blocks.some(block => block.span.start <= span.start && span.end <= block.span.end)).toBe(true);
            expect(span.start <= inner.start && inner.start <= inner.end && inner.end <= span.end).toBe(true);
          }
        }
      }),
      {numRuns: 2000},
    );
  });

  it('lets quotations nest but never cross', () => {
    fc.assert(
      fc.property(texts, text => {
        const extents = findQuotations(text, blocksFromText(text)).map(
          it => [it.pieces[0]?.span.start ?? 0, it.pieces.at(-1)?.span.end ?? 0] as const,
        );
        for (const [a, b] of extents) {
          for (const [c, d] of extents) expect(a < c && c < b && b < d).toBe(false);
        }
      }),
      {numRuns: 1000},
    );
  });

  it.each(['“', '"', "'", '’s ', '‘', '«', '”'])('comes to the end of a hundred thousand %s in one paragraph', mark => {
    const text = `${mark}go `.repeat(100_000);
    const ends = findQuotations(text, blocksFromText(text)).map(it => it.pieces.at(-1)?.span.end ?? 0);
    expect(Math.max(0, ...ends.slice(-1000))).toBeLessThanOrEqual(text.length);
  });
});
