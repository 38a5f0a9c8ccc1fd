/** How much of a text somebody copied is in the article that was read. Shares of stretches of four words. */
export interface TruthScore {
  readonly precision: number;
  readonly recall: number;
  /** The recall of all the text that the page's HTML holds: no reading of it can do better. */
  readonly possible: number;
}

/** Words that are compared together: their order counts, a lone word that also stands in a menu does not. */
const stretch = 4;

/** `everything`: all the text of the page, whatever it belongs to. */
export function scoreText(read: string, truth: string, everything: string): TruthScore {
  const wanted = stretchesOf(truth);
  return {
    precision: shareOf(stretchesOf(read), wanted),
    recall: shareOf(wanted, stretchesOf(read)),
    possible: shareOf(wanted, stretchesOf(everything)),
  };
}

function stretchesOf(text: string): ReadonlyMap<string, number> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index + stretch <= words.length; index += 1) {
    const key = words.slice(index, index + stretch).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many of the one's stretches are among the other's. */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let all = 0;
  let shared = 0;
  for (const [key, count] of one) {
    all += count;
    shared += Math.min(count, other.get(key) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}
