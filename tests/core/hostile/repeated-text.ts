/** UTF-16 units: work that grows with their square does not end within a test's patience. */
export const long = 399_000;

/** Short patterns that, over and over, lead a careless reader to look at all that came before, each time anew. */
export const repeated: readonly (readonly [does: string, pattern: string])[] = [
  ['opens quotations', '“a '],
  ['closes quotations', 'a” '],
  ['opens single ones', '‘a '],
  ['has straight marks', '"a '],
  ['has apostrophes', "a' 'b "],
  ['nests marks', '“‘«„'],
  ['quotes in one paragraph', '“We saw it,” said Vik. '],
  ['quotes in paragraphs that go on', '“We saw it and went on.\n\n'],
  ['reports without end', 'she said that he said that '],
  ['reports by sources', 'according to officials, '],
  ['names speakers', 'Marit Solberg and Jonas Vik said. '],
  ['never ends a sentence', 'word '],
  ['never ends a word', 'a'],
  ['is nothing but white space', ' '],
  ['is nothing but paragraphs', '\n\n'],
  ['begins dialogue', '— No, said Vik.\n\n'],
  ['labels speech', 'VIK: We saw it.\n\n'],
  ['opens brackets', '(['],
  ['adds accents', '\u0301'],
  ['joins what is not seen', '\u200d'],
  ['turns the text round', '\u202e'],
  ['halves pairs', '\ud83d'],
  ['counts', '1,000.'],
  ['shortens', 'Mr. '],
  ['dashes', '-– —'],
];
