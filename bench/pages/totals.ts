import {median} from '../report/numbers';
import type {PageRow, PageTimes} from './page-row';

/** What the visits to pages of one category, with scripts off or on, come to. */
export function totalsOf(rows: readonly PageRow[]): Record<string, string | number>[] {
  const groupOf = (row: PageRow) => `${row.category}, scripts ${row.scripts}`;
  return [...new Set(rows.map(groupOf))].map(group => {
    const own = rows.filter(row => groupOf(row) === group);
    const count = (test: (row: PageRow) => boolean) => own.filter(test).length;
    const times = own.flatMap(row => row.times ?? []);
    const middle = (numberOf: (time: PageTimes) => number) => median(times.map(numberOf)).toFixed(2);
    const compared = times.flatMap(time => (time.readability === undefined ? [] : {time, alone: time.readability}));
    const ratio = (numberOf: (pair: (typeof compared)[number]) => number) =>
      compared.length === 0 ? '' : median(compared.map(numberOf)).toFixed(2);
    return {
      group,
      pages: own.length,
      articles: count(({state}) => state === 'analysed'),
      'DOM changed': count(({dom}) => dom === 'changed'),
      shifted: count(({layoutShift}) => layoutShift > 0),
      statements: own.reduce((sum, {forms}) => sum + Object.values(forms).reduce((a, b) => a + b, 0), 0),
      hidden: count(({isHidden}) => isHidden),
      'painted wrong': count(({paint}) => paint.length > 0),
      'to marks ms': middle(time => time.toMarks),
      'thread ms': middle(time => time.thread),
      'thread ÷ Readability': ratio(({time, alone}) => time.thread / alone.parse),
      'thread ÷ (copy + Readability)': ratio(({time, alone}) => time.thread / (alone.copy + alone.parse)),
      'median, most beyond Readability ms': [median, (all: number[]) => Math.max(...all)]
        .map(sum => sum(compared.map(({time, alone}) => time.longestTask - alone.parse)).toFixed(0))
        .join(', '),
      'to marks ÷ (2 × Readability + detection)': ratio(
        ({time, alone}) => time.toMarks / (2 * alone.parse + time.detection),
      ),
    };
  });
}
