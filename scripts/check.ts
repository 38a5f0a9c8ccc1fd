/** What a change must pass before it is worth running: types, lint, the rules of the house, and the sizes. */
import {checkStyle} from './checks/check-style';
import {checkTypes} from './checks/check-types';
import {runVitest} from './checks/run-vitest';

const rules = [
  'tests/architecture.test.ts',
  'tests/house-rules.test.ts',
  'tests/locales.test.ts',
  'tests/manifest.test.ts',
  'tests/sizes.test.ts',
];

const good = [checkTypes(), checkStyle(), runVitest(rules).failed === 0];
process.exitCode = good.every(Boolean) ? 0 : 1;
