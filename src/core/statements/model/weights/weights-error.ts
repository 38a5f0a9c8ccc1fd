/** A weights file that cannot be used: damaged, of another version, or no weights file at all. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}
