/** The opening mark says what kind of quotation is open. */
export type Family = '“' | '”' | '„' | '"' | '‘' | '’' | '‚' | "'" | '«' | '»' | '‹' | '›' | '「' | '『';

/**
 * Which open quotations a mark may close, the likeliest first: its own partner, then those that careless typing pairs it with.
 * The list is by glyph; whether this very mark closes is told by the spacing around it.
 */
export const closes: Readonly<Record<string, readonly Family[]>> = {
  '“': ['„', '“'], // „Wir schließen“ · “We are closing“ (a slip)
  '”': ['“', '„', '”', '"'], // “We are closing” · „Zamykamy” · ”Vi stänger”
  '"': ['"', '“', '„', '”'], // "We are closing" · “We are closing"
  '‘': ['‚', '‘'], // ‚Wir schließen‘
  '’': ['‘', '‚', "'", '’'], // ‘We are closing’ · ‚Zamykamy’
  "'": ["'", '‘', '‚', '’'], // 'We are closing'
  '«': ['»'], // »Vi lukker«
  '»': ['«', '»'], // « Nous fermons » · »Suljemme»
  '‹': ['›'], // ›Vi lukker‹
  '›': ['‹'], // ‹ Nous fermons ›
  '」': ['「'], // 「閉店します」
  '』': ['『'], // 『閉店します』
};

/** The family that a mark opens where it opens one. */
export const opens: Readonly<Record<string, Family>> = {
  '“': '“',
  '”': '”',
  '‟': '“',
  '„': '„',
  '"': '"',
  '‘': '‘',
  '‛': '‘',
  '’': '’',
  '‚': '‚',
  "'": "'",
  '«': '«',
  '»': '»',
  '‹': '‹',
  '›': '›',
  '「': '「',
  '『': '『',
};

/** Families that a paragraph may begin with to go on with an open quotation: “… ⏎⏎ “… – French repeats either guillemet. */
export const goesOnWith: Readonly<Record<Family, string>> = {
  '“': '“"',
  '”': '”"',
  '„': '„“"',
  '"': '"“',
  '‘': "‘'",
  '’': "’'",
  '‚': '‚‘',
  "'": "'‘",
  '«': '«»',
  '»': '»«',
  '‹': '‹›',
  '›': '›‹',
  '「': '「',
  '『': '『',
};

/** Marks that are apostrophes more often than not: an unclosed one means nothing. */
export const singleFamilies: ReadonlySet<Family> = new Set<Family>(['‘', '’', "'", '‚']);
