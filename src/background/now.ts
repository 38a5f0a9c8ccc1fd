/** This moment, ISO 8601 in UTC, as it is stored. */
export function now(): string {
  return new Date().toISOString();
}
