/** A word’s parts, each with its key and how many of the word’s code units it has. */
export type WordPart = readonly [key: string, length: number];

const stems = new Map([
  ['ca', 'can'], // can’t
  ['wo', 'will'], // won’t
  ['sha', 'shall'], // shan’t
  ['ai', 'is'], // ain’t
]);

const endings = new Map([
  ["'ll", 'will'], // they’ll
  ["'re", 'are'], // they’re
  ["'ve", 'have'], // they’ve
  ["'m", 'am'], // I’m
  ["'d", "'d"], // they’d: had or would
  ["'s", "'s"], // Ruiz’s, it’s
]);

/** Takes a lower-case word apart so that *did not* and *didn’t* are the same words; `undefined` when it is one word. */
export function splitContraction(word: string): readonly WordPart[] | undefined {
  if (word === 'cannot')
    return [
      ['can', 3],
      ['not', 3],
    ];
  if (word.endsWith("n't") && word.length > 3) {
    const stem = word.slice(0, -3);
    return [
      [stems.get(stem) ?? stem, stem.length],
      ['not', 3],
    ];
  }
  const mark = word.lastIndexOf("'");
  const ending = mark > 0 ? endings.get(word.slice(mark)) : undefined;
  if (ending === undefined) return undefined;
  return [
    [word.slice(0, mark), mark],
    [ending, word.length - mark],
  ];
}
