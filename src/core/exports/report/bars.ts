import {escapeHtml} from '../text/escape-html';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Of the colours that the report’s style defines. */
  readonly colour: 'named' | 'unnamed' | 'none' | 'own';
}

const rowHeight = 24;
const labelWidth = 240;
const barWidth = 360;
const fullWidth = labelWidth + barWidth + 60;

/** Letters of a label that have room beside its bar. */
const labelLetters = 34;

function shorten(label: string): string {
  const letters = Array.from(label);
  return letters.length > labelLetters ? `${letters.slice(0, labelLetters - 1).join('')}…` : label;
}

/** Horizontal bars as inline SVG, told in words to those who cannot see them. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map(({count}) => count), 1);
  const rows = bars.map(({label, count, colour}, index) => {
    const width = Math.round((barWidth * count) / most);
    const middle = index * rowHeight + rowHeight / 2;
    return [
      `<text x="${labelWidth - 8}" y="${middle}" class="label">${escapeHtml(shorten(label))}</text>`,
      `<rect x="${labelWidth}" y="${middle - 8}" width="${width}" height="16" class="${colour}"/>`,
      `<text x="${labelWidth + width + 6}" y="${middle}">${count}</text>`,
    ].join('');
  });
  const told = bars.map(({label, count}) => `${label}: ${count}`).join('; ');
  const size = `width="${fullWidth}" height="${bars.length * rowHeight}" viewBox="0 0 ${fullWidth} ${bars.length * rowHeight}"`;
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg role="img" aria-label="${escapeHtml(told)}" ${size}>${rows.join('')}</svg></figure>`;
}
