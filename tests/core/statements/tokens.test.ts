import {describe, expect, it} from 'vitest';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import {wordsOf} from '../../../src/core/articles/span';
import {tokenize} from '../../../src/core/statements/tokens';

const cases: [name: string, text: string, expected: string[]][] = [
  ['keeps inner apostrophes, straight and curly', "Don’t, she can't.", ['Don’t', ',', 'she', "can't", '.']],
  ['leaves single quotation marks alone', '‘No,’ he said', ['‘', 'No', ',', '’', 'he', 'said']],
  ['keeps a possessive plural’s mark apart', 'the nurses’ union', ['the', 'nurses', '’', 'union']],
  ['keeps dots and dashes in a row together', 'well ... no -- yes', ['well', '...', 'no', '--', 'yes']],
  ['keeps accents and soft hyphens in their word', 'Jose\u0301 Mu\u00adñoz', ['Jose\u0301', 'Mu\u00adñoz']],
  ['skips invisible characters', '\u200bHi\u2060 there', ['Hi', 'there']],
  ['takes a sign outside the basic plane as one mark', 'Great 🎉!', ['Great', '🎉', '!']],
  ['reads on over blank lines', 'One.\n\nTwo.', ['One', '.', 'Two', '.']],
];

describe('tokens', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(tokenize(text, blocksFromText(text)).map(token => wordsOf(text, token))).toEqual(expected);
  });
});
