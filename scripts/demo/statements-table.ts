import {wordsOf} from '../../src/core/articles/span';
import type {Statement} from '../../src/core/statements/statement';

const columns = [
  {title: '#', width: 3},
  {title: 'attribution', width: 11},
  {title: 'form', width: 8},
  {title: 'tone', width: 10},
  {title: 'who', width: 30},
  {title: 'cue', width: 18},
  {title: 'words', width: 72},
] as const;

function cell(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
}

/** The statements as a table for a terminal, one line each. */
export function statementsTable(text: string, statements: readonly Statement[]): string {
  const join = (spans: Statement['content']) => spans.map(span => wordsOf(text, span)).join(' … ');
  const rows = statements.map((statement, index) => [
    String(index + 1),
    statement.attribution,
    statement.form,
    statement.tone,
    statement.speaker?.name ?? join(statement.source) ?? '',
    join(statement.cue) || join(statement.hedges),
    join(statement.content),
  ]);
  const lines = [columns.map(column => column.title), columns.map(({width}) => '─'.repeat(width)), ...rows];
  return lines
    .map(cells =>
      columns
        .map(({width}, at) => cell(cells[at] ?? '', width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
