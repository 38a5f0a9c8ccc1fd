import {expect, it} from 'vitest';
import {cutWords} from '../../../src/ui/statements/cut-words';

it.each([
  ['words that fit stay whole', 'The bridge will open.', 40, 'The bridge will open.'],
  ['a cut falls between words', 'The bridge will open in spring.', 18, 'The bridge will…'],
  ['a word that just fits is kept', 'The bridge will open', 15, 'The bridge will…'],
  ['no comma stands before the ellipsis', 'The bridge, however, will open.', 13, 'The bridge…'],
  ['lines become one line', 'The bridge\n\n will open.', 40, 'The bridge will open.'],
  ['one endless word is cut inside', 'Donaudampfschifffahrt', 10, 'Donaudampf…'],
  ['an emoji is never halved', '🌉🌉🌉🌉🌉', 5, '🌉🌉…'],
])('%s', (_, words, atMost, cut) => {
  expect(cutWords(words, atMost)).toBe(cut);
});
