import {atMost, type Figure} from '../report/figures';
import {median} from '../report/numbers';
import {allFaults} from './faults';
import type {PageRow} from './page-row';

/** What a sweep comes to, in the few figures that it is held to: the times on English articles, their scripts off. */
export function figuresOf(rows: readonly PageRow[]): Figure[] {
  const timed = rows
    .filter(({category, scripts}) => category === 'en' && scripts === 'off')
    .flatMap(({times}) => (times?.readability === undefined ? [] : {...times, alone: times.readability}));
  const middle = (numberOf: (time: (typeof timed)[number]) => number) => median(timed.map(numberOf));
  const beyond = timed.map(({longestTask, alone}) => longestTask - alone.parse);
  const ownThread = middle(({thread}) => thread);
  const alone = middle(time => time.alone.parse);
  const copy = middle(time => time.alone.copy);
  return [
    atMost(`${rows.length} visits to real pages: faults`, allFaults(rows).length, 0),
    atMost(
      'main thread, analysis ÷ Readability.parse alone (median)',
      middle(time => time.thread / time.alone.parse),
      1.5,
      '',
      `(${ownThread.toFixed(0)} of ${alone.toFixed(0)} ms; the copy that it needs takes ${copy.toFixed(1)} ms more)`,
    ),
    atMost(
      'of this our scripts ÷ Readability.parse alone (median)',
      middle(time => time.script / time.alone.parse),
      1.5,
      '',
      'the rest is style, paint and messages',
    ),
    atMost('longest own task, beyond Readability’s (longest of all)', Math.max(...beyond), 50, ' ms'),
    atMost(
      'to marks ÷ (2 × Readability.parse + detection) (median, wall clock)',
      middle(time => time.toMarks / (2 * time.alone.parse + time.detection)),
      1,
    ),
  ];
}
