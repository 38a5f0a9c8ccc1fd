/** The middle one; of an even number the mean of the two in the middle. `NaN` of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of all lies, between the nearest two; `NaN` of none. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter(number => !Number.isNaN(number)).toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
