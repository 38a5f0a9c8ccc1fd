// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {beforeEach, expect, test, vi} from 'vitest';
import type {StorageState} from '../../src/core/backups/storage-state';
import {ShutStorage} from '../../src/settings/backups/ShutStorage';
import {WordsProvider} from '../../src/ui/words';
import {wordsFrom} from '../../src/ui/words-from';
import {englishCatalogue} from '../ui/english-catalogue';

const asked = vi.hoisted((): {at: unknown}[] => []);

vi.mock('../../src/messaging/browser', () => ({browser: {}}));
vi.mock('../../src/messaging/broadcast', () => ({onBroadcast: () => () => undefined}));
vi.mock('../../src/messaging/call-background', () => ({
  async callBackground(_name: string, argument: {at: string | null}) {
    asked.push({at: argument.at});
    if (argument.at !== null) throw Object.assign(new Error(), {name: 'BackupUnreadable'});
  },
}));

const monday = '2026-03-02T09:00:00.000Z';
const shut: StorageState = {
  state: 'broken',
  amount: null,
  backups: [{at: monday, annotations: 9, changedAt: monday, bytes: 2_000}],
  remind: false,
  filed: null,
  setAside: [],
  isLost: false,
};
const root = document.createElement('div');
const button = (words: RegExp) =>
  Array.from(root.querySelectorAll('button')).find(({textContent}) => words.test(textContent));
const press = (words: RegExp) => act(async () => button(words)?.click());

beforeEach(async () => {
  await act(() =>
    render(
      <WordsProvider words={wordsFrom(englishCatalogue())}>
        <ShutStorage storage={shut} />
      </WordsProvider>,
      root,
    ),
  );
});

test('A reader whose database does not open goes on with nothing when the last backup is damaged, too', async () => {
  expect(button(/start with nothing/), 'while there is a backup').toBeUndefined();
  await press(/go on with the backup/);
  await vi.waitFor(() => expect(root.textContent).toContain('This backup is damaged'));
  await press(/start with nothing/);
  expect(asked).toEqual([{at: monday}, {at: null}]);
  await vi.waitFor(() => expect(root.textContent).toContain('You can keep again'));
});
