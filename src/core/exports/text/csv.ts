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

/** RFC 4180, with the byte order mark without which Excel takes UTF-8 for something else. No cell runs in a spreadsheet. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => row.map(cell => quoted(defuse(cell))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
