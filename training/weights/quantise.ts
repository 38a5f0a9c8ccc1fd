/** Rows of floats as 8-bit numbers, each row with the scale that fits its largest value. */
export function quantise(
  values: Float32Array,
  rows: number,
  columns: number,
): {values: Int8Array; scales: Float32Array} {
  const bytes = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    const largest = own.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    scales[row] = largest / 127;
    if (largest > 0) {
      own.forEach((value, i) => {
        bytes[row * columns + i] = Math.round((value / largest) * 127);
      });
    }
  }
  return {values: bytes, scales};
}

/** A matrix of inputs by outputs as rows of outputs. */
export function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) out[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return out;
}
