/**
 * How the side panel bears an article with ten times as many statements: until its rows are there, from a key in the
 * search field to the picture that follows, and while it is scrolled from end to end.
 */

import {build} from '../scripts/build/build';
import {median, timeInPanel} from './panel/time-in-panel';

const sizes = [50, 500] as const;

build();
const times = [];
for (const size of sizes) times.push(await timeInPanel(size));
const [few, many] = times;
if (!few || !many) throw new Error('Nothing was timed.');
console.log(`rows               ${few.rows}\t${many.rows}`);
for (const [name, key] of [
  ['until rows (ms)   ', 'open'],
  ['key to paint (ms) ', 'type'],
  ['longest frame (ms)', 'scroll'],
] as const) {
  const [a, b] = [median(few[key]), median(many[key])];
  console.log(`${name} ${a.toFixed(1)}\t${b.toFixed(1)}\t× ${(b / a).toFixed(1)}`);
}
