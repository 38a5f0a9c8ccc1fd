/** Bodies and places whose names look like plurals, and say things at the beginning of sentences. */
export const pluralNames: ReadonlySet<string> = new Set([
  // Reuters reported
  'reuters',
  'siemens',
  'starbucks',
  'forbes',
  'kansas',
  'brussels',
  'athens',
  'netherlands',
  'emirates',
  'politicos',
]);
