import {describe, expect, it} from 'vitest';
import {articleDifference, type ParagraphChange} from '../../../../src/core/articles/difference/article-difference';

const old = [
  'The bridge will close for 30 days, the council said.',
  'Nobody was asked.',
  'Shopkeepers on the east bank fear for their trade.',
].join('\n\n');

function kinds(changes: readonly ParagraphChange[]): readonly string[] {
  return changes.map(({kind}) => kind);
}

describe('the difference between two texts of an article', () => {
  it('is nothing when the words are the same', () => {
    expect(kinds(articleDifference(old, old))).toEqual(['same', 'same', 'same']);
  });

  it('shows an edited paragraph as one, with the words that changed', () => {
    const changes = articleDifference(old, old.replace('30 days', '45 days'));
    expect(kinds(changes)).toEqual(['edited', 'same', 'same']);
    const [first] = changes;
    expect(first?.kind === 'edited' && first.changes.filter(({kind}) => kind !== 'same')).toEqual([
      {kind: 'removed', words: '30'},
      {kind: 'added', words: '45'},
    ]);
  });

  it('tells a paragraph put in from one taken out', () => {
    expect(kinds(articleDifference(old, old.replace('Nobody was asked.\n\n', '')))).toEqual([
      'same',
      'removed',
      'same',
    ]);
    expect(kinds(articleDifference(old, `${old}\n\nThis article was corrected.`))).toEqual([
      'same',
      'same',
      'same',
      'added',
    ]);
  });

  it('finds the edited paragraph behind one that was put in before it', () => {
    const now = old.replace('The bridge', 'An update follows below.\n\nThe old bridge');
    expect(kinds(articleDifference(old, now))).toEqual(['added', 'edited', 'same', 'same']);
  });

  it('does not call another paragraph an edited one', () => {
    const now = old.replace('Nobody was asked.', 'Tickets cost four crowns.');
    expect(kinds(articleDifference(old, now))).toEqual(['same', 'removed', 'added', 'same']);
  });

  it.each([
    ['a number', '30 days', '45 days', [{kind: 'number', before: '30', after: '45'}]],
    ['a negation', 'will close', 'will not close', [{kind: 'negation', before: '', after: 'not'}]],
    ['a modal', 'will close', 'may close', [{kind: 'modal', before: 'will', after: 'may'}]],
    ['the tone of a cue', 'said', 'admitted', [{kind: 'tone', before: 'said', after: 'admitted'}]],
    ['nothing, by another word', 'bridge', 'crossing', []],
  ])('names what an edit alters: %s', (_, before, after, material) => {
    expect(articleDifference(old, old.replace(before, after))[0]).toMatchObject({kind: 'edited', material});
  });

  it('takes no notice of other quotation marks, dashes and spaces', () => {
    const now = old.replace('asked', '“asked” – twice');
    expect(kinds(articleDifference(now, now.replace(/[“”]/g, '"').replace(' – ', '\u00a0— ')))).toEqual([
      'same',
      'same',
      'same',
    ]);
  });

  it('takes no notice of how paragraphs are set apart', () => {
    expect(kinds(articleDifference(old, old.replaceAll('\n\n', ' \n')))).toEqual(['same', 'same', 'same']);
  });

  it('tells a long article of which nothing is left', () => {
    const many = (word: string) => Array.from({length: 3000}, (_, index) => `${word} ${index}`).join('\n\n');
    expect(kinds(articleDifference(many('old'), many('new')))).not.toContain('same');
  });
});
