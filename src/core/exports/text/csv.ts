/** What a spreadsheet takes for a formula when a cell begins with it, apostrophes of ours before it not counted. */
const runs = /^'*[=+\-@\t\r]/;

/** The cell, with an apostrophe before what a spreadsheet would run: `=1+1` → `'=1+1`. */
export function defuse(cell: string): string {
  return runs.test(cell) ? `'${cell}` : cell;
}

/** Undoes `defuse`: `'=1+1` → `=1+1`. */
export function undefuse(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Without it Excel takes UTF-8 for something else. */
const byteOrderMark = '\ufeff';

/** Rows as RFC 4180 has them. No cell runs in a spreadsheet. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell => quoted(defuse(cell))).join(',')}\r\n`).join('');
}

/** The beginning of a table: the names of its columns. */
export function csvHead(names: readonly string[]): string {
  return byteOrderMark + csvRows([names]);
}
