/** A table that is asked for words of a page: without the rows that every object inherits, since an article may speak of a *constructor*. */
export function wordTable<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  const own: Record<string, Row> = Object.create(null);
  return Object.assign(own, rows);
}
