import {faultsOf} from './faults';
import type {PageRow} from './page-row';

const nothing = '';

/** A row as it is printed, by the heading of its column. */
export function columnsOf(row: PageRow): Record<string, string | number> {
  const {times, truth} = row;
  const round = (number: number | undefined) => (number === undefined ? nothing : Math.round(number));
  return {
    page: row.file.replace(/\.html?$/, '').slice(0, 44),
    scripts: row.scripts,
    state: row.state,
    words: row.words,
    'precision/recall/possible':
      truth === undefined
        ? nothing
        : [truth.precision, truth.recall, truth.possible].map(share => Math.round(share * 100)).join('/'),
    'direct+mixed+indirect+block': Object.values(row.forms).join('+'),
    'named+unnamed+none': Object.values(row.attributions).join('+'),
    'to marks ms': round(times?.toMarks),
    'thread ms': round(times?.thread),
    'longest ms': round(times?.longestTask),
    'Readability ms': round(times?.readability?.parse),
    'detection ms': round(times?.detection),
    'memory KB': round(row.memory),
    DOM: row.dom,
    shift: row.layoutShift === 0 ? 0 : row.layoutShift.toFixed(4),
    hidden: row.isHidden ? 'by the page' : row.shown < 100 ? 'wiped' : nothing,
    'went wrong': faultsOf(row).length,
  };
}
