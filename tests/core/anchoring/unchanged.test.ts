import {describe, expect, test} from 'vitest';
import {article, strangers} from './articles';
import {find, found} from './finding';

const quote = '“We have lost 40 passengers on every crossing since the bridge opened,”';

describe('the same words are unchanged, however the page sets them', () => {
  test.each([
    ['straight quotation marks', article.replace(/[“”]/g, '"').replaceAll('’', "'")],
    ['French quotation marks with spaces', article.replaceAll('“', '« ').replaceAll('”', ' »')],
    ['two single marks for a double one', article.replace(/[“”]/g, "''")],
    ['no-break spaces', article.replaceAll(' ', '\u00a0')],
    ['soft hyphens', article.replaceAll('passengers', 'pas\u00adsen\u00adgers')],
    ['zero-width spaces', article.replaceAll('crossing', 'cross\u200bing')],
    ['ligatures', article.replaceAll('fl', 'ﬂ').replaceAll('fi', 'ﬁ')],
    ['lines broken elsewhere', article.replace(/ /g, (_, at: number) => (at % 3 === 0 ? '\n' : ' '))],
    ['paragraphs run together', article.replace(/\n\n/g, ' ')],
    ['a byte order mark before it', `\ufeff${article}`],
    ['a paragraph put in above', `${strangers[0]}\n\n${article}`],
    [
      'its paragraph moved to the end',
      `${article.replace(/“We have[^\n]*\n\n/, '')}\n\n${/“We have[^\n]*/.exec(article)?.[0]}`,
    ],
    [
      'its sentence moved between others',
      `${article.replace(quote, '').replace('comment. ', `comment. ${quote} `)} ${quote}`,
    ],
  ])('%s', (_, after) => {
    const location = find(quote, article, after);
    expect(location.state).toBe('unchanged');
    expect(found(location, after)).toMatch(/pas.?sen.?gers on every|passengers\son/);
  });

  test.each([
    ['composed and decomposed accents', 'Café Zoë opened.', 'Cafe\u0301 Zoe\u0308 opened.', 'Café Zoë'],
    [
      'dashes of all kinds',
      'The plan — she said -- was – at best - late.',
      'The plan—she said—was—at best—late.',
      'she said -- was – at best',
    ],
    ['an ellipsis in one character or three', 'We waited … and waited.', 'We waited ... and waited.', 'waited … and'],
  ])('%s', (_, before, after, words) => {
    expect(find(words, before, after).state).toBe('unchanged');
  });

  test('capitals are not typography: us is not US', () => {
    expect(
      find('They told us', 'They told us on Monday that it was over.', 'They told US on Monday that it was over.')
        .state,
    ).toBe('changed');
  });
});

describe('of equal words, those in the old surroundings are meant', () => {
  const before = `${article}\n\nA week later little had changed. The ministry did not comment. The boats ran as before.`;

  test.each([1, 2])('copy %i, with a paragraph put in above', nth => {
    const after = `${strangers[1]}\n\n${before}`;
    const location = find('The ministry did not comment.', before, after, nth);
    expect(location).toMatchObject({
      state: 'unchanged',
      span: {start: after.indexOf('The ministry did not', nth === 1 ? 0 : after.indexOf('A week later'))},
    });
  });

  test('and when they go, the other copy is not taken for them', () => {
    const after = before.replace('The ministry did not comment.\n\n', '');
    expect(find('The ministry did not comment.', before, after, 1).state).toBe('gone');
  });
});

describe('few words without their surroundings are nobody’s', () => {
  test.each(['the bridge', 'no car', 'said', 'next week'])('%s', words => {
    const after = `${strangers.join('\n\n')}\n\nAfter the bridge there was no car in sight, she said, and next week there will be none.`;
    expect(find(words, article, after).state).toBe('gone');
  });
});
