/** Attributions whose confidence lies in one tenth of the scale. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence and share right; NaN where there is none. */
  confidence: number;
  right: number;
}

/** How well confidences keep what they promise, in ten bins. */
export function reliability(claims: readonly {confidence: number; right: boolean}[]): Bin[] {
  return Array.from({length: 10}, (_, i) => {
    const own = claims.filter(({confidence}) => Math.min(9, Math.floor(confidence * 10)) === i);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return {
      from: i / 10,
      to: (i + 1) / 10,
      count: own.length,
      confidence: mean(own.map(({confidence}) => confidence)),
      right: mean(own.map(({right}) => (right ? 1 : 0))),
    };
  });
}

/** The bins as a Markdown table. */
export function formatReliability(bins: readonly Bin[]): string {
  const rows = bins
    .filter(({count}) => count > 0)
    .map(
      ({from, to, count, confidence, right}) =>
        `| ${from.toFixed(1)}–${to.toFixed(1)} | ${count} | ${confidence.toFixed(2)} | ${right.toFixed(2)} |`,
    );
  return ['| confidence | attributions | mean confidence | share right |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
