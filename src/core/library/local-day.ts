/** The day of a moment (ISO 8601, or milliseconds since 1970) in the machine's own time, as an ISO day. */
export function localDay(moment: string | number): string {
  const date = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
