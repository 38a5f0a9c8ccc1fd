import {describe, expect, test} from 'vitest';
import {article} from './articles';
import {find, found, named} from './finding';

describe('edited words are found, and what the edit alters is named', () => {
  test.each([
    ['a number in figures', 'lost 40 passengers', 'lost 60 passengers', ['number']],
    ['a number in words', 'sixty of the hundred and ten families', 'forty of the hundred and ten families', ['number']],
    ['an amount of money', '$2 million to keep', '$3 million to keep', ['number']],
    ['its unit', '$2 million to keep', '$2 billion to keep', ['number']],
    ['its currency', '$2 million to keep', '€2 million to keep', ['number']],
    ['not put in', 'we did approve every', 'we did not approve every', ['negation']],
    ['its short form', 'we did approve every', 'we didn’t approve every', ['negation']],
    ['never', 'we did approve every', 'we never did approve every', ['negation']],
    ['no longer', 'school depends on them', 'school no longer depends on them', ['negation']],
    ['not taken out', 'The ministry did not comment', 'The ministry did comment', ['negation']],
    ['will became may', 'It will meet the company', 'It may meet the company', ['modal']],
    ['would became could', 'the town would ask the ministry', 'the town could ask the ministry', ['modal']],
    ['likely put in', 'It will meet the company', 'It will likely meet the company', ['modal']],
    ['another speaker in the same place', 'Mayor Tom Okafor said', 'Mayor Gail Hollis said', ['name']],
    ['said became admitted', 'its director Ana Ruiz said on', 'its director Ana Ruiz admitted on', ['tone']],
    ['said became claimed, before the words', 'Okafor said the town', 'Okafor claimed the town', ['tone']],
    ['a word that alters nothing', 'short letter', 'brief letter', []],
    ['forty for 40', 'lost 40 passengers', 'lost forty passengers', []],
    ['a comma', 'The letter promised', 'The letter, promised', []],
  ])('%s', (_, old, now, kinds) => {
    const words = sentenceWith(old);
    const after = article.replace(old, now);
    const location = find(words, article, after);
    expect(location.state).toBe('changed');
    expect(found(location, after)).toBe(words.replace(old, now));
    expect(named(location)).toEqual(kinds);
  });

  test('with the old and the new words', () => {
    const after = article.replace('$2 million', '$3 million');
    const location = find('would ask the ministry for $2 million', article, after);
    expect(location).toMatchObject({
      before: 'would ask the ministry for $2 million',
      after: 'would ask the ministry for $3 million',
      material: [{kind: 'number', before: '$2 million', after: '$3 million'}],
    });
  });

  test('said became admitted beside the words', () => {
    const words = '“My mother is eighty and the bridge is nine miles away,”';
    const after = article.replace('said Lena Brandt', 'admitted Lena Brandt');
    expect(find(words, article, after)).toMatchObject({
      state: 'changed',
      before: words,
      after: words,
      material: [{kind: 'tone', before: 'said', after: 'admitted'}],
    });
  });

  test('another name beside the words', () => {
    const words = '“My mother is eighty and the bridge is nine miles away,”';
    const after = article.replace('said Lena Brandt', 'said Gail Hollis');
    expect(named(find(words, article, after))).toEqual(['name']);
  });
});

describe('edited words are found where they are now', () => {
  const words = 'Mayor Tom Okafor said the town would ask the ministry for $2 million to keep the winter boats.';

  test.each([
    [
      'a quarter of the words',
      words,
      'Mayor Tom Okafor said the island council would press the ministry for $2 million to run the winter boats.',
    ],
    ['one word replaced in a quotation of two', 'no car', 'no boat'],
    [
      'the first word',
      words,
      'Harbourmaster Tom Okafor said the town would ask the ministry for $2 million to keep the winter boats.',
    ],
    [
      'the last word',
      words,
      'Mayor Tom Okafor said the town would ask the ministry for $2 million to keep the winter ferries.',
    ],
    ['a sentence cut short', words, 'Mayor Tom Okafor said the town would ask the ministry for $2 million.'],
  ])('%s', (_, old, now) => {
    const after = article.replace(old, now);
    expect(found(find(old, article, after), after)).toBe(now);
  });

  test('edited, and its paragraph moved', () => {
    const part = /“My mother[^\n]*/.exec(article)?.[0] ?? '';
    const edited = part.replace('keeps the shop', 'runs the small shop');
    const after = `${article.replace(`${part}\n\n`, '')}\n\n${edited}`;
    expect(found(find(part, article, after), after)).toBe(edited);
  });

  test('merged with the sentence behind it', () => {
    const after = article.replace('reckless. It will', 'reckless, and it will');
    expect(found(find('The union called the plan reckless.', article, after), after)).toBe(
      'The union called the plan reckless,',
    );
    expect(found(find('It will meet the company next week.', article, after), after)).toBe(
      'it will meet the company next week.',
    );
  });

  test('its paragraph split in two', () => {
    const after = article.replace('boats. He said', 'boats.\n\nHe said');
    expect(find('winter boats. He said', article, after).state).toBe('unchanged');
  });
});

/** The sentence of the article that holds some words. */
function sentenceWith(words: string): string {
  const sentence = article.match(/[^\n.]+(?:\.”?|$)/g)?.find(part => part.includes(words));
  expect(sentence, words).toBeDefined();
  return sentence?.trim() ?? '';
}
