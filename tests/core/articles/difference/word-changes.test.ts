import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type WordChange, wordChanges} from '../../../../src/core/articles/difference/word-changes';

/** −taken out−, +put in+. */
function written(changes: readonly WordChange[]): string {
  const signs = {same: '', removed: '−', added: '+'};
  return changes.map(({kind, words}) => signs[kind] + words + signs[kind]).join('');
}

describe('the difference between old and new words', () => {
  it.each([
    ['a number that became another', 'Some 40 homes burned.', 'Some 60 homes burned.', 'Some −40−+60+ homes burned.'],
    ['a word put in', 'He will pay.', 'He will not pay.', 'He will +not +pay.'],
    ['a word taken out', 'She allegedly left.', 'She left.', 'She −allegedly −left.'],
    ['a long number as one', 'Some 42,000 cars.', 'Some 24,000 cars.', 'Some −42,000−+24,000+ cars.'],
    [
      'an edited phrase as one',
      'He said no person came.',
      'He said three men came.',
      'He said −no person−+three men+ came.',
    ],
    ['words that stayed', 'Nothing new.', 'Nothing new.', 'Nothing new.'],
  ])('shows %s', (_, before, after, difference) => {
    expect(written(wordChanges(before, after))).toBe(difference);
  });

  it('never loses or invents a letter of either side', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (before, after) => {
        const changes = wordChanges(before, after);
        const side = (left: WordChange['kind']) =>
          changes
            .filter(({kind}) => kind !== left)
            .map(({words}) => words)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('gives two whole texts rather than thousands of splinters', () => {
    const many = (word: string) => Array.from({length: 2000}, (_, index) => `${word}${index}`).join(' ');
    expect(wordChanges(many('a'), many('b'))).toHaveLength(2);
  });
});
