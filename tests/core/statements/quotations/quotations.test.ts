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

  it('reads ten thousand marks in one paragraph in the time that ten times a thousand take', () => {
    const spent = (mark: string, count: number) => {
      const text = `${mark}go `.repeat(count);
      const times = [1, 2, 3].map(() => {
        const started = process.cpuUsage().user;
        for (let round = 0; round < 10_000 / count; round++) findQuotations(text, blocksFromText(text));
        return (process.cpuUsage().user - started) / 1000;
      });
      // The processor's own time in milliseconds, the least of three: other programs run as well.
      return Math.min(...times);
    };
    for (const mark of ['“', '"', "'", '’s ', '‘', '«', '”']) {
      expect(spent(mark, 10_000), mark).toBeLessThan(spent(mark, 1000) * 5 + 100);
    }
  }, 60_000);
});
