import {expect, it} from 'vitest';
import {foldSame} from '../../src/difference/fold-same';

const kinds = {s: 'same', a: 'added', r: 'removed'} as const;

/** `s`: stayed, `a`: put in, `r`: taken out; a number: so many folded. */
function folded(line: string, whole = false): string {
  const changes = [...line].map(letter => ({kind: kinds[letter === 'a' || letter === 'r' ? letter : 's'], words: ''}));
  return foldSame(changes, whole)
    .map(each => ('folded' in each ? `${each.folded}` : each.change.kind.charAt(0)))
    .join('');
}

it.each([
  ['keeps the paragraph before and after a change', 'ssssasss', '3sas2'],
  ['folds the middle between two changes', 'asssssr', 'as3sr'],
  ['folds everything when nothing changed', 'sss', '3'],
  ['folds nothing when all changed', 'ara', 'ara'],
])('the difference page %s', (_, line, shown) => {
  expect(folded(line)).toBe(shown);
});

it('the difference page shows the whole article when asked', () => {
  expect(folded('ssssasss', true)).toBe('ssssasss');
});
