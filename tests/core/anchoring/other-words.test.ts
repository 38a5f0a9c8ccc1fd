import {describe, expect, test} from 'vitest';
import {find, found, named} from './finding';

/** [what it is, before, after, kept words, found words, kinds named] */
const cases: readonly [string, string, string, string, string, readonly string[]][] = [
  [
    'Chinese, a figure',
    '市长说，今年有40个学校关闭。家长们很担心。',
    '市长说，今年有60个学校关闭。家长们很担心。',
    '今年有40个学校关闭',
    '今年有60个学校关闭',
    ['number'],
  ],
  [
    'Japanese, a day',
    '大統領は月曜日に新しい計画を発表した。反対派は批判した。',
    '大統領は火曜日に新しい計画を発表した。反対派は批判した。',
    '大統領は月曜日に新しい計画を発表した',
    '大統領は火曜日に新しい計画を発表した',
    [],
  ],
  [
    'Thai, words put in before',
    'นายกรัฐมนตรีกล่าวว่าจะไม่ขึ้นภาษี ในปีนี้',
    'เมื่อวานนี้ นายกรัฐมนตรีกล่าวว่าจะไม่ขึ้นภาษี ในปีนี้',
    'จะไม่ขึ้นภาษี',
    'จะไม่ขึ้นภาษี',
    [],
  ],
  [
    'Arabic, a negation',
    'قال الوزير إن المدارس ستغلق أبوابها يوم الأحد. وأضاف أن الطلاب سيعودون.',
    'قال الوزير إن المدارس لن تغلق أبوابها يوم الأحد. وأضاف أن الطلاب سيعودون.',
    'المدارس ستغلق أبوابها يوم الأحد',
    'المدارس لن تغلق أبوابها يوم الأحد',
    ['negation'],
  ],
  [
    'Russian, a negation',
    'Министр сказал, что школы закроются в понедельник. Родители недовольны.',
    'Министр сказал, что школы не закроются в понедельник. Родители недовольны.',
    'школы закроются в понедельник',
    'школы не закроются в понедельник',
    ['negation'],
  ],
  [
    'German, a negation',
    'Die Schule wird am Montag geschlossen, sagte Anna Lindt. Niemand war da.',
    'Die Schule wird am Montag nicht geschlossen, sagte Anna Lindt. Niemand war da.',
    'Die Schule wird am Montag geschlossen',
    'Die Schule wird am Montag nicht geschlossen',
    ['negation'],
  ],
  [
    'French, a negation',
    'Le maire a approuvé le projet lundi. Les habitants sont venus.',
    'Le maire n’a pas approuvé le projet lundi. Les habitants sont venus.',
    'Le maire a approuvé le projet lundi.',
    'Le maire n’a pas approuvé le projet lundi.',
    ['negation'],
  ],
  [
    'the whole text',
    'The mayor will close the school.',
    'The mayor may close the school.',
    'The mayor will close the school.',
    'The mayor may close the school.',
    ['modal'],
  ],
  [
    'the end of the text',
    'Parents were told by letter. The mayor will close the school.',
    'Parents were told by letter. The mayor may close the school.',
    'The mayor will close the school.',
    'The mayor may close the school.',
    ['modal'],
  ],
  [
    'one word, a number',
    'About forty people came to the hall in the evening.',
    'About sixty people came to the hall in the evening.',
    'forty',
    'sixty',
    ['number'],
  ],
  [
    'one word, none',
    'It was a disaster for the whole town, he said.',
    'It was a triumph for the whole town, he said.',
    'disaster',
    'triumph',
    [],
  ],
  [
    'names exchanged',
    'In the final Ruiz beat Okafor in three sets on Sunday.',
    'In the final Okafor beat Ruiz in three sets on Sunday.',
    'Ruiz beat Okafor in three sets',
    'Okafor beat Ruiz in three sets',
    ['name'],
  ],
  [
    'full names exchanged',
    'In the final, Ana Ruiz beat Tom Okafor in three sets on Sunday.',
    'In the final, Tom Okafor beat Ana Ruiz in three sets on Sunday.',
    'Ana Ruiz beat Tom Okafor in three sets',
    'Tom Okafor beat Ana Ruiz in three sets',
    ['name'],
  ],
  [
    'million written short',
    'They paid $2 million for it, the court heard on Monday.',
    'They paid $2m for it, the court heard on Monday.',
    'They paid $2 million for it',
    'They paid $2m for it',
    [],
  ],
  [
    'percent as a sign',
    'Prices rose 5 percent in March, the office said.',
    'Prices rose 5% in March, the office said.',
    'Prices rose 5 percent in March',
    'Prices rose 5% in March',
    [],
  ],
  [
    'another percentage',
    'Prices rose 5 percent in March, the office said.',
    'Prices rose 7% in March, the office said.',
    'Prices rose 5 percent in March',
    'Prices rose 7% in March',
    ['number'],
  ],
  [
    'a contraction spelled out',
    'She doesn’t think it will work, aides said on Monday.',
    'She does not think it will work, aides said on Monday.',
    'She doesn’t think it will work',
    'She does not think it will work',
    [],
  ],
  [
    'can became cannot',
    'We can win this race, she told the crowd.',
    'We cannot win this race, she told the crowd.',
    'We can win this race',
    'We cannot win this race',
    ['negation'],
  ],
  [
    'will became won’t',
    'We will win this race, she told the crowd.',
    'We won’t win this race, she told the crowd.',
    'We will win this race',
    'We won’t win this race',
    ['negation'],
  ],
  [
    'said became denied',
    'He said that he took the money, and left the court.',
    'He denied that he took the money, and left the court.',
    'that he took the money',
    'that he took the money',
    ['negation'],
  ],
  [
    'the month of May',
    'The vote in May was close, the office said.',
    'The vote in June was close, the office said.',
    'The vote in May was close',
    'The vote in June was close',
    ['name'],
  ],
  [
    'a hyphen',
    'A well-known author came to the hall.',
    'A well known author came to the hall.',
    'A well-known author came',
    'A well known author came',
    [],
  ],
  [
    'all capitals',
    'Mayor closes school for good',
    'MAYOR CLOSES SCHOOL FOR GOOD',
    'Mayor closes school for good',
    'MAYOR CLOSES SCHOOL FOR GOOD',
    [],
  ],
];

describe('words of other scripts and other shapes', () => {
  test.each(cases)('%s', (_, before, after, words, expected, kinds) => {
    const location = find(words, before, after);
    expect(found(location, after)).toBe(expected);
    expect(named(location)).toEqual(kinds);
  });

  test.each(cases)('%s, among other paragraphs', (_, before, after, words, expected, kinds) => {
    const among = (text: string): string =>
      `The orchestra opened its season on Friday.\n\n${text}\n\nTickets are sold at the door.`;
    const location = find(words, among(before), among(after));
    expect(found(location, among(after))).toBe(expected);
    expect(named(location)).toEqual(kinds);
  });
});
