/** Without letters in common with the title, a heading is the site's or a section's. */
const leastShared = 0.5;
/** UTF-16 units; no newspaper prints a longer one. */
const longestHeadline = 400;

/**
 * The heading that says what the page's titles say: an `h1` if one does, else an `h2` or what is marked as one.
 * `live` are the page's rendered elements; `titles` what the page calls itself.
 */
export function findHeadline(live: readonly Element[], titles: readonly string[]): Element | undefined {
  const wanted = titles.map(wordsOf).filter(words => words.size > 0);
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of live) {
    const rank = rankOf(element);
    if (rank === 0) continue;
    const words = wordsOf((element.textContent ?? '').slice(0, longestHeadline));
    const shared = Math.max(0, ...wanted.map(title => shareOf(words, title)));
    if (shared >= leastShared && shared * rank > bestScore) {
      best = element;
      bestScore = shared * rank;
    }
  }
  return best;
}

function rankOf(element: Element): number {
  if (element.localName === 'h1') return 1;
  if (element.localName === 'h2' || isMarkedHeadline(element)) return 0.8;
  return 0;
}

function isMarkedHeadline(element: Element): boolean {
  return !(element instanceof HTMLFormElement) && element.getAttribute('itemprop') === 'headline';
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Titles end in the site's name and headlines are re-told for them, so the smaller of the two counts. */
function shareOf(heading: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (heading.size === 0) return 0;
  let shared = 0;
  for (const word of heading) if (title.has(word)) shared += 1;
  const ofHeading = shared / heading.size;
  const ofTitle = shared / title.size;
  return heading.size < 3 ? Math.min(ofHeading, ofTitle) : ofHeading * 0.8 + ofTitle * 0.2;
}
