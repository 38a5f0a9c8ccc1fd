import {expect as playwrights} from '@playwright/test';

/** Milliseconds between two looks at what should come soon: Playwright's own pauses grow to a second. */
const intervals = [20, 50, 100, 200];

export const expect = playwrights.extend({});
const {poll} = expect;
expect.poll = (actual, options) =>
  poll(actual, {intervals, ...(typeof options === 'string' ? {message: options} : options)});
