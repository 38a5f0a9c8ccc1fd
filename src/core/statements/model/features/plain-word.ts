/** A word as the model sees it, with what was taken off. */
export interface PlainWord {
  /** Lower case, straight apostrophes, no soft hyphens, no possessive *’s*; a number as `#` and the count of its digits. */
  readonly word: string;
  readonly possessive: boolean;
  readonly shape: Shape;
}

/** How a token is written. */
export const shapes = {mark: 0, lower: 1, capitalised: 2, capitals: 3, mixed: 4, number: 5} as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

const hasLetter = /\p{L}/u;
const hasDigit = /\p{Nd}/u;
const digits = /\p{Nd}+/gu;

/** Reads one token. */
export function plainWord(token: string): PlainWord {
  let word = token.toLowerCase().replaceAll('\u00ad', '').replaceAll('’', "'");
  const shape = shapeOf(token);
  const possessive = word.length > 2 && word.endsWith("'s");
  if (possessive) word = word.slice(0, -2);
  if (hasDigit.test(word)) word = word.replace(digits, run => `#${Math.min(run.length, 5)}`);
  return {word, possessive, shape};
}

function shapeOf(token: string): Shape {
  if (hasDigit.test(token)) return shapes.number;
  if (!hasLetter.test(token)) return shapes.mark;
  const first = token.charAt(0);
  const rest = token.slice(1).replace(/['’]s$/u, '');
  const startsUpper = first !== first.toLowerCase();
  const restIsLower = rest === rest.toLowerCase();
  if (startsUpper && restIsLower) return shapes.capitalised;
  if (startsUpper && rest === rest.toUpperCase()) return shapes.capitals;
  return restIsLower ? shapes.lower : shapes.mixed;
}
