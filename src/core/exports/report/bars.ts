import {escapeHtml} from '../text/escape-html';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Of the colours that the report’s style defines. */
  readonly colour: 'named' | 'unnamed' | 'none' | 'own';
}

/** Horizontal bars, each beside its label and before its number: words as words, so that none is cut, and the bar alone as SVG. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map(({count}) => count), 1);
  const rows = bars.map(({label, count, colour}) => {
    const bar = `<svg aria-hidden="true"><rect class="${colour}" width="${Math.round((100 * count) / most)}%" height="100%"/></svg>`;
    return `<div><dt>${escapeHtml(label)}</dt><dd>${bar}<span>${count}</span></dd></div>`;
  });
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><dl class="bars">${rows.join('')}</dl></figure>`;
}
