import {expect, test} from 'vitest';
import {daysLeft} from '../../src/library/bin/days-left';

const removed = '2026-03-02T12:00:00.000Z';

test.each([
  ['at once', '2026-03-02T12:00:01.000Z', 30],
  ['a day later', '2026-03-03T12:00:01.000Z', 29],
  ['on the last day', '2026-03-31T13:00:00.000Z', 1],
  ['when the time is over', '2026-05-01T00:00:00.000Z', 0],
  ['when the clock was put back', '2026-03-01T00:00:00.000Z', 30],
])('What was removed can be restored for so many days: %s', (_, now, left) => {
  expect(daysLeft(removed, Date.parse(now))).toBe(left);
});
