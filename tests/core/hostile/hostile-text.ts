import fc from 'fast-check';

/** What texts are made of that are meant to break a reader of texts: marks, cues, invisible and reordering characters. */
const pieces = [
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '「',
    '」',
    '(',
    ')',
    '[',
    ']',
    '—',
    '–',
    '- ',
    '…',
    '. ',
    '? ',
    ', ',
  ],
  ...[' ', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\u2029', '\r\n', '\u0000', '\ufffd'],
  ...['constructor', ' toString', ' valueOf ', ' hasOwnProperty of ', ' accused ', ' said to be '],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u202d', '\u2066', '\u2067', '\u2069', '\u200f'],
  ...['\ud800', '\udc00', '👩‍🚀', '𝒮𝒶𝒾𝒹', 'е\u0301', '\u0301\u0301\u0301', 'ѕаіd', 'ﬁ', 'İ', 'ß'],
  ...[
    ' said ',
    ' according to ',
    ' allegedly ',
    ' that ',
    'he ',
    'She ',
    'Marit Solberg',
    ' two officials ',
    'Mr. ',
    '1.5 ',
  ],
  ...[
    '__proto__',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=1+1',
    '](javascript:x)',
    '\\',
    '|',
    '`',
    '---\n',
  ],
] as const;

/** Any text of such pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 8})), {maxLength: 120})
  .map(parts => parts.join(''));

/** A text and two places in it, in order. */
export const hostileSpan = hostileText
  .filter(text => text.length > 0)
  .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length)))
  .map(([text, one, other]) => ({text, span: {start: Math.min(one, other), end: Math.max(one, other, one + 1)}}));
