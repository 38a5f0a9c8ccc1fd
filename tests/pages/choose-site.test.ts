import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {SiteChoice} from '../../src/core/articles/site';
import {chooseSite} from '../../src/pages/sites/choose-site';

const browser = vi.hoisted(() => ({asked: [] as unknown[], grants: true, choice: 'when-asked' as SiteChoice}));

vi.mock('../../src/messaging/browser', () => ({
  browser: {
    permissions: {
      request: async (what: unknown) => {
        browser.asked.push(what);
        return browser.grants;
      },
    },
  },
}));
vi.mock('../../src/messaging/call-background', () => ({
  callBackground: async (call: string, {host, choice}: {readonly host: string; readonly choice: SiteChoice}) => {
    if (call === 'chooseSite') browser.choice = choice;
    return {host, choice: browser.choice, isAllowed: browser.grants && browser.choice === 'always'};
  },
}));

beforeEach(() => Object.assign(browser, {asked: [], grants: true, choice: 'when-asked'}));

describe('A reader who wants a site always read', () => {
  it('is asked by the browser about that site alone', async () => {
    expect(await chooseSite('news.example', 'always')).toMatchObject({choice: 'always', isAllowed: true});
    expect(browser.asked).toEqual([{origins: ['*://news.example/*']}]);
  });

  it('and then gives no leave has it read when they ask, as before', async () => {
    browser.grants = false;
    expect(await chooseSite('news.example', 'always')).toMatchObject({choice: 'when-asked', isAllowed: false});
  });
});

it.each(['when-asked', 'never'] as const)('Nobody is asked for leave to read a site “%s”', async choice => {
  expect(await chooseSite('news.example', choice)).toMatchObject({choice});
  expect(browser.asked).toEqual([]);
});
