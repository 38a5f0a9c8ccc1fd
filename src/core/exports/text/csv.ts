/**
 * What a spreadsheet takes for a formula when a cell begins with it, apostrophes of ours before it not counted; the wide
 * signs where Japanese is written. https://owasp.org/www-community/attacks/CSV_Injection
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell, with an apostrophe before what a spreadsheet would run: `=1+1` → `'=1+1`. */
export function defuse(cell: string): string {
  return runs.test(cell) ? `'${cell}` : cell;
}

/** Undoes `defuse`: `'=1+1` → `=1+1`. */
export function undefuse(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}

/** Also where there is what some programs take for the end of a cell: the rest would be a cell of its own, and might run. */
function quoted(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
