import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {excerpt} from '../../src/library/marked/excerpt';
import {hitsIn} from '../../src/library/marked/hits-in';

const told = (text: string, terms: readonly string[], atMost = 400) =>
  excerpt(text, hitsIn(text, new Set(terms)), atMost)
    .map(({words, isHit}) => (isHit ? `[${words}]` : words))
    .join('');

describe('Words with their hits', () => {
  test.each([
    ['sets off whole words', 'The tunnel is a tunnel.', ['tunnel'], 'The [tunnel] is a [tunnel].'],
    ['whatever their case and accents', 'Das CAFÉ am Fluß', ['cafe'], 'Das [CAFÉ] am Fluß'],
    ['and no part of a longer word', 'tunnelling', ['tunnel'], 'tunnelling'],
    ['and nothing that looks like markup', '<b>tunnel</b>', ['b'], '<[b]>tunnel</[b]>'],
    ['nothing without terms', 'The tunnel', [], 'The tunnel'],
  ])('%s', (_, text, terms, marked) => {
    expect(told(text, terms)).toBe(marked);
  });

  test('begins a little before a hit that stands far inside', () => {
    const text = `${'long before it all '.repeat(20)}comes the tunnel at last ${'and on it goes '.repeat(20)}`;
    const marked = told(text, ['tunnel'], 160);
    expect(marked).toContain('comes the [tunnel] at last');
    expect(marked).toMatch(/^… \S/);
    expect(marked).toMatch(/\S…$/);
    expect(marked.length).toBeLessThan(175);
  });

  test('shows nothing but the text itself, in order, and never half a letter', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', ' ', '😀', 'é'), maxLength: 300});
    fc.assert(
      fc.property(letters, fc.integer({min: 70, max: 200}), (text, atMost) => {
        const words = excerpt(text, hitsIn(text, new Set(['a', 'ab'])), atMost)
          .map(part => part.words)
          .join('');
        expect(words).not.toMatch(/\p{Cs}/u);
        expect(text).toContain(words.replace(/^… /, '').replace(/…$/, ''));
      }),
    );
  });
});
