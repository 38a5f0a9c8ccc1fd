import {describe, expect, it} from 'vitest';
import {annotationIdFrom} from '../../../src/core/annotations/annotation-id';
import {correctStatement} from '../../../src/core/annotations/correct-statement';

const detected = {attribution: 'none', speaker: null} as const;
const ann = {name: 'Ann Lee', kind: 'person'} as const;

describe('a correction', () => {
  it('replaces what it speaks of and leaves the rest as it was detected', () => {
    expect(correctStatement(detected, {attribution: 'named', speaker: ann, notStatement: false})).toEqual({
      attribution: 'named',
      speaker: ann,
    });
  });

  it('that names a speaker puts somebody behind what nobody stood behind', () => {
    expect(correctStatement(detected, {attribution: null, speaker: ann, notStatement: false}).attribution).toBe(
      'named',
    );
  });

  it('that takes the source away takes the speaker away', () => {
    const named = {attribution: 'named', speaker: ann} as const;
    expect(correctStatement(named, {attribution: 'none', speaker: null, notStatement: false}).speaker).toBeNull();
  });

  it('is not needed', () => {
    expect(correctStatement(detected, null)).toBe(detected);
  });
});

describe('the id of an annotation', () => {
  it('is a UUID in lower case and nothing else', () => {
    expect(annotationIdFrom('0b5ed1a8-9d3c-4a5e-8f00-1c2d3e4f5a6b')).toBe('0b5ed1a8-9d3c-4a5e-8f00-1c2d3e4f5a6b');
    expect(() => annotationIdFrom('note')).toThrow(TypeError);
  });
});
