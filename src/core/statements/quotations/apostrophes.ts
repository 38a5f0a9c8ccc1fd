/** Words whose first letters an apostrophe stands for, and the endings that loose typing sets apart. */
const elided = new Set([
  'em', // let ’em go
  'til', // ’til noon
  'till', // ’till noon
  'tis', // ’tis true
  'twas', // ’twas ever thus
  'cause', // ’cause I say so
  'cos', // ’cos I say so
  'cuz', // ’cuz I say so
  'bout', // ’bout time
  'round', // ’round the corner
  'n', // rock ’n’ roll
  'nuff', // ’nuff said
  's', // Ruiz ’s office
  't', // don ’t
  're', // they ’re
  've', // they ’ve
  'll', // they ’ll
  'd', // they ’d
  'm', // I ’m
]);

const wordAfter = /\p{L}+/uy;
/** The class of ’68, the ’90s; not ‘100 jobs’ or ‘20% more’. */
const yearAfter = /\d\ds?(?![\d%\p{L}]|[.,]\d)/uy;
const longestElision = 5;

/** Whether a single mark in an opening place only stands for letters left out: *’em*, *’90s*, *rock ’n’ roll*. `after` is the offset behind it. */
export function opensElision(text: string, after: number): boolean {
  yearAfter.lastIndex = after;
  if (yearAfter.test(text)) return true;
  wordAfter.lastIndex = 0;
  const word = wordAfter.exec(text.slice(after, after + longestElision + 1))?.[0];
  return word !== undefined && elided.has(word.toLowerCase());
}

/** Whether a single mark may as well be the end of a word as of a quotation: *the workers’ rights*, *goin’ home*. */
export function mayEndWord(text: string, start: number, end: number): boolean {
  const letters = text.slice(Math.max(0, start - 2), start);
  return (/[szx]$/iu.test(letters) || letters.toLowerCase() === 'in') && /^\s\p{L}/u.test(text.slice(end, end + 2));
}

/** Whether a mark after a number tells inches: *6'2"*, *6’ 2½”*. */
export function tellsInches(text: string, start: number): boolean {
  return /\d\s?['’′]\s?\d{1,2}[½¼¾]?$/u.test(text.slice(Math.max(0, start - 8), start));
}
