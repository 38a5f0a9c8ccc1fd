import type {PageRow} from './page-row';

/** A line that moves by a pixel scores more; less is a picture of the page's own that came late. https://web.dev/articles/cls */
const leastShift = 0.0001;

/** A whole is 1: how far the recall of an article's text may stay behind what its HTML makes possible. */
const recallMargin = 0.03;
/** How many pages that are no articles may be taken for one. */
const mostMistaken = 1;

/** Words; a page whose scripts leave it less than these holds no article any more. */
const leastShown = 100;

const articleCategories: ReadonlySet<string> = new Set(['en', 'other']);

/** No article where there is one. */
export function isMissed({category, state, shown}: PageRow): boolean {
  return articleCategories.has(category) && state === 'not-article' && shown >= leastShown;
}

/** An article where there is none. */
export function isMistaken({category, state}: PageRow): boolean {
  return category === 'not-article' && state === 'analysed';
}

/** With their scripts on, pages shift themselves. */
export function isShifted({layoutShift, scripts}: PageRow): boolean {
  return layoutShift >= leastShift && scripts === 'off';
}

/** What must hold of every visit, and does not: one line a fault. */
export function faultsOf(row: PageRow): string[] {
  const faults: string[] = [];
  if (row.problem !== undefined) faults.push(row.problem);
  if (row.state === 'failed' || row.state === 'reading') faults.push(`is “${row.state}”`);
  if (isMissed(row)) faults.push('no article was found');
  if (row.truth !== undefined && row.truth.recall < row.truth.possible - recallMargin) {
    faults.push(`recall ${row.truth.recall.toFixed(2)} of possible ${row.truth.possible.toFixed(2)}`);
  }
  if (row.dom === 'changed') faults.push(`the DOM was changed: ${row.change}`);
  if (isShifted(row)) faults.push(`layout shift ${row.layoutShift.toFixed(4)}`);
  return [...faults, ...row.paint, ...row.errors];
}

/** The faults of all visits, and of what they are together. */
export function allFaults(rows: readonly PageRow[]): string[] {
  const each = rows.flatMap(row => faultsOf(row).map(fault => `${row.file} (scripts ${row.scripts}): ${fault}`));
  const mistaken = (scripts: 'off' | 'on') => rows.filter(row => row.scripts === scripts && isMistaken(row));
  const together = (['off', 'on'] as const).flatMap(scripts => {
    const files = mistaken(scripts).map(({file}) => file);
    return files.length > mostMistaken ? [`scripts ${scripts}: taken for articles: ${files.join(', ')}`] : [];
  });
  return [...each, ...together];
}
