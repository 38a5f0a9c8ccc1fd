// npm run bench:panel -- [--json FILE]
// How the side panel bears an article with ten times as many statements: until its rows are there, from a key in the
// search field to the picture that follows, and while it is scrolled from end to end. Wall clock, medians.
import {parseArgs} from 'node:util';
import {build} from '../scripts/build/build';
import {type PanelTimes, timeInPanel} from './panel/time-in-panel';
import {atMost, reportFigures} from './report/figures';
import {median} from './report/numbers';

const {values} = parseArgs({options: {json: {type: 'string'}}});

build();
const few = await timeInPanel(50);
const many = await timeInPanel(500);
const both = (timesOf: (times: PanelTimes) => readonly number[]) =>
  [few, many].map(times => median(timesOf(times))) as [number, number];
const beside = (ms: number) => `(${ms.toFixed(0)} ms with ${few.rows})`;
const [openFew, openMany] = both(({open}) => open);
const [typeFew, typeMany] = both(({type}) => type);
const [scrollFew, scrollMany] = both(({scroll}) => scroll);
reportFigures(
  [
    atMost(`until ${many.rows} rows stand in the panel`, openMany, 1000, ' ms', beside(openFew)),
    atMost('from a key in its search field to the picture', typeMany, 100, ' ms', beside(typeFew)),
    atMost(
      'longest time between two pictures while it is scrolled',
      scrollMany,
      51,
      ' ms',
      `three frames ${beside(scrollFew)}`,
    ),
  ],
  values.json,
);
