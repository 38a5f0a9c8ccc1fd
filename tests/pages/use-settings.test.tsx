// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {defaultSettings} from '../../src/messaging/default-settings';
import {useSettings} from '../../src/pages/use-settings';

const background = vi.hoisted(() => ({answer: (_call: string): unknown => undefined}));

vi.mock('../../src/messaging/call-background', () => ({
  callBackground: async (call: string) => background.answer(call),
}));
vi.mock('../../src/messaging/broadcast', () => ({onBroadcast: () => () => undefined}));

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

function Doubtful() {
  const [settings, change] = useSettings();
  return (
    settings && <input type="checkbox" checked={settings.showDoubtful} onChange={() => change({showDoubtful: true})} />
  );
}

async function show(answer: typeof background.answer): Promise<HTMLInputElement> {
  background.answer = answer;
  await act(() => render(<Doubtful />, root));
  await act(async () => undefined);
  const box = root.querySelector('input');
  if (box === null) throw new Error('The settings are not known.');
  return box;
}

test('a page whose background does not answer works with the settings of everybody', async () => {
  const box = await show(() => {
    throw new Error('Nobody is there.');
  });
  expect(box.checked).toBe(defaultSettings.showDoubtful);
});

test('a switch that could not be stored goes back to where it was', async () => {
  const box = await show(call => {
    if (call === 'readSettings') return defaultSettings;
    throw new Error('The disk is full.');
  });
  await act(async () => box.click());
  expect(box.checked).toBe(false);
});
