import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../../../src/core/annotations/annotation';
import {fieldsSeen} from '../../../../src/core/annotations/merging/fields-seen';
import {laterThan} from '../../../../src/core/annotations/merging/later-than';
import {mergeNotes} from '../../../../src/core/annotations/merging/merge-notes';
import {mergeTags} from '../../../../src/core/annotations/merging/merge-tags';
import {mergeWritten, type Written} from '../../../../src/core/annotations/merging/merge-written';
import {annotationNumber} from '../../../storage/fixtures';

describe('a note that two places write at once', () => {
  test.each([
    ['only here', 'Ask.', 'Ask.', 'Ask her.', 'Ask her.'],
    ['only there', 'Ask.', 'Ask him.', 'Ask.', 'Ask him.'],
    ['both began it', '', 'From the panel', 'From the card', 'From the panel\n\nFrom the card'],
    ['both the same', '', 'Ask.', 'Ask.', 'Ask.'],
    ['both went on', 'Ask.', 'Ask. Why?', 'Ask. When?', 'Ask. Why? When?'],
    ['going on after the other’s words came in', 'B', 'A\n\nB', 'Bb', 'A\n\nBb'],
    ['both wrote it anew', 'Ask.', 'Told.', 'Seen.', 'Told.\n\nSeen.'],
    ['emptied there, gone on with here', 'Ask.', '', 'Ask. When?', 'Ask. When?'],
    ['emptied here, gone on with there', 'Ask.', 'Ask. Why?', '', 'Ask. Why?'],
  ])('%s', (_, seen, stored, written, merged) => {
    expect(mergeNotes(seen, stored, written)).toBe(merged);
    expect(mergeNotes(seen, merged, written), 'a call that is repeated adds nothing').toBe(merged);
  });

  test('whatever both write anew is all in it', () => {
    // Letters of their own, so that it is known who wrote what.
    const words = (letters: string) => fc.stringMatching(new RegExp(`^[${letters}]{1,12}$`));
    fc.assert(
      fc.property(words('a-h'), words('i-p'), words('q-z'), (seen, there, here) => {
        const merged = mergeNotes(seen, `${seen}${there}`, `${here}${seen}`);
        expect(merged).toContain(there);
        expect(merged).toContain(here);
      }),
    );
  });
});

test.each([
  ['each added one', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
  ['one added, one removed', ['a'], ['a', 'b'], [], ['b']],
  ['both added the same', [], ['a'], ['a'], ['a']],
  ['both removed the same', ['a', 'b'], ['b'], ['b'], ['b']],
  ['only here, and in another order', ['a', 'b'], ['a', 'b'], ['b', 'a'], ['b', 'a']],
])('tags that two places change at once: %s', (_, seen, stored, written, merged) => {
  expect(mergeTags(seen, stored, written)).toEqual(merged);
});

describe('an annotation that two places change at once', () => {
  const seen = annotationNumber(1, {note: 'Ask.', tags: ['harbour']});
  const change = (stored: Annotation, changes: Partial<Written>) =>
    mergeWritten(stored, changes, fieldsSeen(seen, changes));

  test('other fields keep what the other place made of them', () => {
    const {annotation, collisions} = change({...seen, note: 'Asked.', flag: 'opinion'}, {tags: ['harbour', 'May']});
    expect(annotation).toEqual({...seen, note: 'Asked.', flag: 'opinion', tags: ['harbour', 'May']});
    expect(collisions).toEqual([]);
  });

  test('of two verdicts the later one stands, and the other is told', () => {
    const {annotation, collisions} = change({...seen, flag: 'opinion'}, {flag: 'follow-up'});
    expect(annotation.flag).toBe('follow-up');
    expect(collisions).toEqual([{field: 'flag', other: 'opinion'}]);
  });

  test('of two corrections the later one stands, and the other is told', () => {
    const there = {attribution: 'named', speaker: null, notStatement: false} as const;
    const here = {attribution: 'none', speaker: null, notStatement: false} as const;
    const {annotation, collisions} = change({...seen, correction: there}, {correction: here});
    expect(annotation.correction).toEqual(here);
    expect(collisions).toEqual([{field: 'correction', other: there}]);
  });

  test('a note that was written in both is kept from both, and that is told', () => {
    const {annotation, collisions} = change({...seen, note: 'Ask. Why?'}, {note: 'Ask. When?'});
    expect(annotation.note).toBe('Ask. Why? When?');
    expect(collisions).toEqual([{field: 'note'}]);
  });

  test('the same choice in both is no collision, nor is a call that is repeated', () => {
    const {annotation} = change(seen, {flag: 'opinion', note: 'Asked.'});
    expect(change(annotation, {flag: 'opinion', note: 'Asked.'})).toEqual({annotation, collisions: []});
  });

  test('what was not seen counts as seen as it is', () => {
    expect(mergeWritten({...seen, flag: 'opinion'}, {flag: null}, {}).collisions).toEqual([]);
  });
});

test('the time of a change is after that of the change before it, whatever the clock says', () => {
  expect(laterThan('2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.500Z')).toBe('2026-03-02T09:00:00.500Z');
  expect(laterThan('2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z')).toBe('2026-03-02T09:00:00.001Z');
  expect(laterThan('2026-03-02T09:00:00.999Z', '2025-01-01T00:00:00.000Z')).toBe('2026-03-02T09:00:01.000Z');
});
