/** Marks that turn the words behind them round, and those that end it. https://www.unicode.org/reports/tr9/ */
const turns = /[\u202a-\u202e\u2066-\u2069]/;
const isolates = /[\u2066-\u2068]/;
const embeddings = /[\u202a\u202b\u202d\u202e]/;
const [firstStrong, endOfIsolate, endOfEmbedding] = ['\u2068', '\u2069', '\u202c'];

/**
 * Words of a page for a line of ours: whatever they turn round, they turn nothing round that stands beside them. What they
 * begin is ended with them, what they end without having begun it is left out; words without such marks stay as they are.
 */
export function setApart(words: string): string {
  if (!turns.test(words)) return words;
  const open: string[] = [];
  let apart = '';
  for (const character of words) {
    if (isolates.test(character)) open.push(endOfIsolate);
    else if (embeddings.test(character)) open.push(endOfEmbedding);
    else if (character === endOfIsolate) {
      if (!open.includes(endOfIsolate)) continue;
      // Ends what was begun within it as well.
      while (open.pop() !== endOfIsolate);
    } else if (character === endOfEmbedding) {
      if (open.at(-1) !== endOfEmbedding) continue;
      open.pop();
    }
    apart += character;
  }
  return `${firstStrong}${apart}${open.reverse().join('')}${endOfIsolate}`;
}
