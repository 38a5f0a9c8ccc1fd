import {describe, expect, test} from 'vitest';
import {locate} from '../../../src/core/anchoring/locate';
import {locateAll} from '../../../src/core/anchoring/locate-all';
import type {Selectors} from '../../../src/core/anchoring/selectors';

const text = [
  'The harbour will reopen in May, said Ines Marlow, who runs the port.',
  'Fishers welcomed it. “Nobody knows why it took so long,” one of them said.',
  'Nobody knows what it cost, the council said. Nobody knows.',
].join('\n\n');

/** What a tool that counts in its own text gives: a quotation, with or without what stood around it. */
function quoted(exact: string, prefix = '', suffix = ''): Selectors {
  return {quote: {exact, prefix, suffix}, position: null, paragraph: null};
}

const cases: readonly (readonly [reason: string, kept: Selectors, found: string])[] = [
  ['words alone', quoted('The harbour will reopen in May'), 'The harbour will reopen in May'],
  ['with what stood around them', quoted('Nobody knows', 'council said. ', '.'), 'Nobody knows'],
  [
    'in another tool’s quotation marks',
    quoted('"Nobody knows why it took so long,"'),
    '“Nobody knows why it took so long,”',
  ],
];

describe('words of which only the quotation is known', () => {
  test.each(cases)('are found: %s', (_reason, kept, found) => {
    const location = locate(kept, text);
    expect(location.state).toBe('unchanged');
    if (location.state === 'gone') return;
    expect(text.slice(location.span.start, location.span.end)).toBe(found);
    if (kept.quote.prefix !== '') expect(text.slice(0, location.span.start)).toMatch(/council said\. $/);
  });

  test('are gone where the article never had them', () => {
    expect(locate(quoted('The bridge was never built by anybody'), text)).toEqual({state: 'gone'});
  });

  test('stay together when they are two parts of one statement', async () => {
    const parts = [quoted('The harbour will reopen in May'), quoted('who runs the port')];
    const [located] = await locateAll([parts], text, async () => undefined);
    expect(located?.state).toBe('unchanged');
    const [first, second] = located?.locations ?? [];
    if (first?.state !== 'unchanged' || second?.state !== 'unchanged') throw new Error('both are found');
    expect(first.span.end).toBeLessThan(second.span.start);
  });
});
