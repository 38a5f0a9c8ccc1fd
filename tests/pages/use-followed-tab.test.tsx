// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {useFollowedTab} from '../../src/pages/use-followed-tab';

const tabs = vi.hoisted(() => ({active: 7, listeners: new Set<() => void>()}));

vi.mock('../../src/messaging/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{id: tabs.active}],
      onActivated: {
        addListener: (listener: () => void) => tabs.listeners.add(listener),
        removeListener: (listener: () => void) => tabs.listeners.delete(listener),
      },
    },
  },
}));

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  history.replaceState(null, '', '/');
});

function Followed() {
  return <p>{useFollowedTab()}</p>;
}

const show = async () => {
  await act(() => render(<Followed />, root));
  // The browser's answer comes after the effect that asks for it.
  await act(async () => undefined);
};

const goTo = (tab: number) =>
  act(async () => {
    tabs.active = tab;
    for (const listener of tabs.listeners) listener();
  });

test('the panel speaks of the tab that the reader looks at, and follows to the next one', async () => {
  await show();
  expect(root.textContent).toBe('7');
  await goTo(12);
  expect(root.textContent).toBe('12');
});

test('a page whose address names a tab stays with it', async () => {
  history.replaceState(null, '', '/sidepanel.html?tab=3');
  await show();
  await goTo(12);
  expect(root.textContent).toBe('3');
});

test('nobody listens any more once the page is closed', async () => {
  await show();
  await act(() => render(null, root));
  expect(tabs.listeners.size).toBe(0);
});
