const written = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});

/** The day of an ISO 8601 time as it is written there, in words: `2026-03-01T23:00:00-05:00` → `March 1, 2026`. Words that are no time come back as they are. */
export function dayOf(time: string): string {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? time : written.format(new Date(day));
}
