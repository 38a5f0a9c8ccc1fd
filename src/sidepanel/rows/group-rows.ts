import {type Attribution, attributions} from '../../core/statements/statement';
import type {Row} from './row';

export const orders = ['article', 'speaker', 'attribution'] as const;
export type Order = (typeof orders)[number];

/** Rows under a heading: a speaker's name, an attribution, or none. */
export interface RowGroup {
  readonly heading: {readonly speaker: string} | {readonly attribution: Attribution} | null;
  readonly rows: readonly Row[];
}

/** Sets rows under their headings. Speakers come in the order in which the article lets them speak, then those without a name. */
export function groupRows(rows: readonly Row[], order: Order): readonly RowGroup[] {
  if (order === 'article') return rows.length === 0 ? [] : [{heading: null, rows}];
  const byAttribution = (among: readonly Row[]): readonly RowGroup[] =>
    attributions
      .map(attribution => ({
        heading: {attribution},
        rows: among.filter(row => row.statement.attribution === attribution),
      }))
      .filter(group => group.rows.length > 0);
  if (order === 'attribution') return byAttribution(rows);

  const speakers = new Map<string, Row[]>();
  const others: Row[] = [];
  for (const row of rows) {
    const name = row.statement.speaker?.name;
    if (name === undefined) others.push(row);
    else if (speakers.get(name)?.push(row) === undefined) speakers.set(name, [row]);
  }
  return [...[...speakers].map(([speaker, own]) => ({heading: {speaker}, rows: own})), ...byAttribution(others)];
}
