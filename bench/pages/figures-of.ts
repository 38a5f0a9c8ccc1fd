import {atMost, type Figure} from '../report/figures';
import {median} from '../report/numbers';
import {allFaults, isMissed, isMistaken, isShifted} from './faults';
import type {PageRow} from './page-row';

/** What a sweep comes to, in the few figures that it is held to. */
export function figuresOf(rows: readonly PageRow[]): Figure[] {
  return [...whatHolds(rows), ...timesOf(rows)];
}

function whatHolds(rows: readonly PageRow[]): Figure[] {
  const none = (what: string, test: (row: PageRow) => boolean, beside = '') =>
    atMost(what, rows.filter(test).length, 0, '', beside);
  const scored = rows.flatMap(({truth}) => truth ?? []);
  const statements = rows.flatMap(({forms}) => Object.values(forms)).reduce((sum, count) => sum + count, 0);
  const mistaken = (['off', 'on'] as const).map(
    mode => rows.filter(row => row.scripts === mode && isMistaken(row)).length,
  );
  return [
    atMost(`${rows.length} visits to real pages: all that went wrong`, allFaults(rows).length, 0),
    none('visits that came to nothing, or failed', ({problem, state}) => problem !== undefined || state === 'failed'),
    none('articles that were not found', isMissed),
    atMost(
      'pages without an article that were taken for one',
      Math.max(...mistaken),
      1,
      '',
      'with their scripts off, or on',
    ),
    atMost(
      'recall of an article’s text, behind what its HTML makes possible (most)',
      Math.max(0, ...scored.map(({possible, recall}) => possible - recall)),
      0.03,
      '',
      `(${scored.length} texts; precision ${median(scored.map(({precision}) => precision)).toFixed(2)}, median)`,
    ),
    none(
      'pages whose DOM was changed',
      ({dom}) => dom === 'changed',
      `(${rows.filter(({dom}) => dom === 'own').length} change themselves)`,
    ),
    none('pages whose layout was shifted', isShifted),
    none(
      'pages where what is painted is not what was found',
      ({paint}) => paint.length > 0,
      `(${statements} statements)`,
    ),
    none('pages with an error of ours in a console', ({errors}) => errors.length > 0),
  ];
}

/** On English articles, their scripts off. */
function timesOf(rows: readonly PageRow[]): Figure[] {
  const timed = rows
    .filter(({category, scripts}) => category === 'en' && scripts === 'off')
    .flatMap(({times}) => (times?.readability === undefined ? [] : {...times, alone: times.readability}));
  const middle = (numberOf: (time: (typeof timed)[number]) => number) => median(timed.map(numberOf));
  const beyond = timed.map(({longestTask, alone}) => longestTask - alone.parse);
  const part = (name: 'style' | 'paint' | 'parsing') => middle(time => time[name] / time.alone.parse).toFixed(2);
  const ownThread = middle(({thread}) => thread);
  const alone = middle(time => time.alone.parse);
  const copy = middle(time => time.alone.copy);
  return [
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
      `the rest: style and layout ${part('style')}, paint ${part('paint')}, messages; parsing our scripts is ${part('parsing')} of it`,
    ),
    atMost('longest own task, beyond Readability’s (median)', median(beyond), 50, ' ms'),
    atMost('… (longest of all)', Math.max(...beyond), 50, ' ms'),
    atMost(
      'to marks ÷ (2 × Readability.parse + detection) (median, wall clock)',
      middle(time => time.toMarks / (2 * time.alone.parse + time.detection)),
      1,
    ),
  ];
}
