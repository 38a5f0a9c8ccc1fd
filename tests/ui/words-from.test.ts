import {describe, expect, it} from 'vitest';
import {wordsFrom} from '../../src/ui/words-from';
import {englishCatalogue} from './english-catalogue';

const words = wordsFrom(englishCatalogue('en-GB'));

describe('the words of a surface', () => {
  it('come from the catalogue, with what is put in', () => {
    expect(words.say('tagRemove', 'housing')).toBe('Remove the tag housing');
  });

  it('count one thing and many things differently', () => {
    const keys = {one: 'namedOne', other: 'namedMany'} as const;
    expect(words.count(1, keys)).toBe('1 from a named source');
    expect(words.count(1200, keys)).toBe('1,200 from named sources');
  });

  it('fall back on the many form where a language has a form that the catalogue lacks', () => {
    expect(words.count(0, {other: 'noneMany'})).toBe('0 that nobody stands behind');
  });

  it('write days and shares in the reader’s own variety of the language', () => {
    expect(words.day('2026-03-04T12:00:00Z')).toBe('4 March 2026');
    expect(words.share(0.416)).toBe('42%');
  });

  it('write sizes in units that are easily read', () => {
    expect([640, 35_200, 2_460_000, 31_700_000].map(words.size)).toEqual(['0.6 kB', '35 kB', '2.5 MB', '32 MB']);
  });

  it('do not mix a foreign day into English words', () => {
    expect(wordsFrom(englishCatalogue('de')).day('2026-03-04T12:00:00Z')).toBe('March 4, 2026');
  });

  it('leave words alone that are no time', () => {
    expect(words.day('last spring')).toBe('last spring');
  });
});
