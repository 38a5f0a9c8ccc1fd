import {describe, expect, it} from 'vitest';
import {pseudoWords} from '../../scripts/screenshots/pseudo-locale';

describe('the language that nobody speaks', () => {
  it('is accented, bracketed and a third longer', () => {
    expect(pseudoWords('Show what changed')).toBe('[Šhöw whàt çhàñgéd ~~~~~~]');
  });

  it('leaves what is put in where it was', () => {
    expect(pseudoWords('$1 of $2')).toContain('$1 öf $2');
  });

  it('breaks as words do, so that only what is really too narrow is cut', () => {
    expect(pseudoWords('a'.repeat(60))).toMatch(/~{8} ~{8}/);
  });
});
