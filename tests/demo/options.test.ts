import {describe, expect, it} from 'vitest';
import {readOptions} from '../../scripts/demo/options';

describe('The demo’s options', () => {
  it('take a file, a folder to write to, and the wish for no window', () => {
    expect(readOptions(['page.html', '--headless', '--out', 'there'])).toEqual({
      source: 'page.html',
      headless: true,
      out: 'there',
    });
  });

  it('write to demo-output otherwise', () => {
    expect(readOptions([])).toMatchObject({source: undefined, out: 'demo-output'});
  });

  it.each([
    ['two articles', ['a.html', 'b.html']],
    ['an option that does not exist', ['--loud']],
    ['a folder that is not named', ['--out']],
  ])('refuse %s in one sentence', (_words, args) => {
    expect(() => readOptions(args)).toThrow(
      expect.objectContaining({name: 'Complaint', message: expect.stringMatching(/^[^\n]+$/)}),
    );
  });
});
