// npm run bench:growth -- [--only WORDS] [--json FILE]
// How the time of detection, and of finding words again, grows with the length of texts that are made to make it grow:
// at a length, at twice and at four times it.
import {parseArgs} from 'node:util';
import {patterns} from './growth/patterns';
import {growthOf, lengths} from './growth/time-pattern';
import {type Figure, reportFigures} from './report/figures';

const {values} = parseArgs({options: {only: {type: 'string', default: ''}, json: {type: 'string'}}});

/** Four times the length may take so many times as long: linear, and what a busy machine adds. */
const mostGrowth = 6;
/** Milliseconds at the longest length under which growth cannot be told, and does no harm. */
const leastTold = 60;

const figures: Figure[] = [];
for (const pattern of patterns.filter(({does}) => does.includes(values.only))) {
  for (const [work, times] of Object.entries(await growthOf(pattern))) {
    const [first = Number.NaN] = times;
    const last = times.at(-1) ?? Number.NaN;
    figures.push({
      what: `a text that ${pattern.does}: ${work}`,
      measured: `${times.map(time => time.toFixed(0)).join(' · ')} ms`,
      reference: last < leastTold ? `under ${leastTold} ms` : `${(last / first).toFixed(1)} times, ≤ ${mostGrowth}`,
      holds: last < leastTold || last <= mostGrowth * first,
    });
  }
}
console.log(`At ${lengths.map(length => length.toLocaleString('en')).join(', ')} UTF-16 units:`);
reportFigures(figures, values.json);
