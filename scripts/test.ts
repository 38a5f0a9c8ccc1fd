/** Everything that is checked, from a fresh clone; the last line counts it. */
import {checkStyle} from './checks/check-style';
import {checkTypes} from './checks/check-types';
import {sum, type Tally, tallyOf} from './checks/run-step';
import {runStories} from './checks/run-stories';
import {runVitest} from './checks/run-vitest';

const steps: readonly {readonly name: string; readonly run: () => Tally}[] = [
  {name: 'Types', run: () => tallyOf(checkTypes())},
  {name: 'Lint and format', run: () => tallyOf(checkStyle())},
  {name: 'Architecture, core, storage', run: () => runVitest()},
  {name: 'Stories in Chromium and Firefox', run: runStories},
];

const tallies = steps.map(({name, run}) => {
  console.log(`\n— ${name}`);
  const tally = run();
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  return tally;
});

const {passed, failed} = sum(tallies);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
