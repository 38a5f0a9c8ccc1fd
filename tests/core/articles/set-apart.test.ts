import fc from 'fast-check';
import {expect, test} from 'vitest';
import {setApart} from '../../../src/core/articles/set-apart';

const [lre, rlo, pdf, rli, fsi, pdi] = ['\u202a', '\u202e', '\u202c', '\u2067', '\u2068', '\u2069'];

test.each([
  ['words without a mark', 'Jonas Vik', 'Jonas Vik'],
  ['Arabic words without a mark', 'المكتبة', 'المكتبة'],
  ['what turns and does not end', `Jonas ${rlo}Vik`, `${fsi}Jonas ${rlo}Vik${pdf}${pdi}`],
  ['what ends the isolate that they are put in', `Jonas${pdi}${rlo}Vik`, `${fsi}Jonas${rlo}Vik${pdf}${pdi}`],
  ['what is in order', `${rli}Vik${pdi} ${lre}Ada${pdf}`, `${fsi}${rli}Vik${pdi} ${lre}Ada${pdf}${pdi}`],
  ['an isolate that ends before what it holds', `${rli}${rlo}Vik${pdi}!`, `${fsi}${rli}${rlo}Vik${pdi}!${pdi}`],
  ['ends without a beginning', `${pdf}Vik${pdi}`, `${fsi}Vik${pdi}`],
])('%s', (_, words, apart) => {
  expect(setApart(words)).toBe(apart);
});

test('whatever is set apart ends all that it begins, and says the same words', () => {
  const words = fc.array(fc.constantFrom('a', ' ', lre, rlo, pdf, rli, fsi, pdi)).map(parts => parts.join(''));
  fc.assert(
    fc.property(words, given => {
      const apart = setApart(given);
      const bare = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
      expect(bare(apart)).toBe(bare(given));
      expect(setApart(apart).length).toBe(apart === given ? given.length : apart.length + 2);
      const isolated = [...apart].reduce((depth, character) => {
        if (/[\u2066-\u2068]/.test(character)) return depth + 1;
        return character === pdi ? depth - 1 : depth;
      }, 0);
      expect(isolated).toBe(0);
    }),
  );
});
