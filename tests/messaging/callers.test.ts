import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {onBroadcast, tellPages} from '../../src/messaging/broadcast';
import {callBackground} from '../../src/messaging/call-background';
import {callTab} from '../../src/messaging/call-tab';
import {handleTabCalls} from '../../src/messaging/handle-tab-calls';
import {fakeMessaging, ownAddress} from './fake-browser';

const fake = vi.hoisted(() => ({current: undefined as unknown}));
vi.mock('../../src/messaging/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

let browser: ReturnType<typeof fakeMessaging>;

beforeEach(() => {
  browser = fakeMessaging();
  fake.current = browser.api;
  vi.spyOn(console, 'warn').mockReset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const fails = (message: string) => async () => {
  throw new Error(message);
};
const answers = (value: unknown) => async () => ({ok: true, value});
const gone = fails('Could not establish connection. Receiving end does not exist.');

describe('asking the background', () => {
  test('gives what it answers', async () => {
    browser.replies.push(answers({showDoubtful: true, keepTexts: true}));
    expect(await callBackground('readSettings', null)).toEqual({showDoubtful: true, keepTexts: true});
    expect(browser.sent).toEqual([{to: 'background', call: 'readSettings', argument: null}]);
  });

  test.each([
    ['was not there', gone],
    ['died before it answered, in Chrome’s words', fails('The message port closed before a response was received.')],
    ['died before it answered, and the polyfill says nothing', async () => undefined],
    [
      'died before it answered, in newer words',
      fails(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
  ])('asks once more when the worker %s', async (_, first) => {
    browser.replies.push(first, answers({showDoubtful: false, keepTexts: true}));
    const answered = callBackground('readSettings', null);
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({showDoubtful: false, keepTexts: true});
    expect(browser.sent).toHaveLength(2);
  });

  test('asks again when the worker dies again and again', async () => {
    browser.replies.push(gone, async () => undefined, gone, answers({showDoubtful: true, keepTexts: true}));
    const answered = callBackground('readSettings', null);
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({showDoubtful: true, keepTexts: true});
    expect(browser.sent).toHaveLength(4);
  });

  test('gives up after the fifth time', async () => {
    browser.replies.push(gone, gone, gone, gone, gone, answers(null));
    const failed = expect(callBackground('readSettings', null)).rejects.toMatchObject({name: 'NobodyThere'});
    await vi.runAllTimersAsync();
    await failed;
    expect(browser.sent).toHaveLength(5);
  });

  test('does not ask again when the background said no', async () => {
    browser.replies.push(async () => ({ok: false, error: {name: 'StorageFull', message: 'no room'}}));
    await expect(callBackground('readSettings', null)).rejects.toMatchObject({name: 'StorageFull', message: 'no room'});
    expect(browser.sent).toHaveLength(1);
  });

  test('says so when the extension was updated under the page', async () => {
    browser.replies.push(fails('Extension context invalidated.'));
    await expect(callBackground('readSettings', null)).rejects.toMatchObject({name: 'ExtensionUpdated'});
    expect(browser.sent).toHaveLength(1);
  });
});

describe('asking a tab', () => {
  test('says that nobody is there, where no content script runs', async () => {
    browser.replies.push(gone);
    await expect(callTab(7, 'describePage', null)).rejects.toMatchObject({name: 'NobodyThere'});
  });

  test('asks the frame that shows its article, and the page around it when the frame has gone', async () => {
    browser.session['frame:7'] = 12;
    const asked = vi.spyOn(browser.api.tabs, 'sendMessage');
    browser.replies.push(answers('analysed'), gone, answers('not-article'));
    expect(await callTab(7, 'tellState', null)).toBe('analysed');
    expect(await callTab(7, 'tellState', null)).toBe('not-article');
    expect(asked.mock.calls.map(call => call.at(2))).toEqual([{frameId: 12}, {frameId: 12}, {frameId: 0}]);
  });

  test('refuses what is of the wrong shape', async () => {
    const shown: unknown[] = [];
    const note = (request: unknown): null => {
      shown.push(request);
      return null;
    };
    handleTabCalls({
      annotationsChanged: note,
      keptChanged: note,
      settingsChanged: note,
      siteLeft: note,
      tellState: () => 'reading',
      leavePage: note,
      openOnSelection: note,
      goToStatement: note,
      switchMarks: note,
      openLegend: note,
      describePage: () => ({state: 'reading'}),
      showStatement: async request => {
        note(request);
        return {moved: true};
      },
      showAnnotation: () => ({moved: false}),
      comeBack: note,
    });
    const ask = (call: string, argument: unknown) => browser.receive({to: 'tab', call, argument}, {id: 'abc'} as never);
    expect(await ask('showStatement', {index: 3})).toEqual({ok: true, value: {moved: true}});
    expect(await ask('showStatement', {index: '3'})).toMatchObject({ok: false, error: {name: 'BadArgument'}});
    expect(await ask('goToStatement', {direction: 'up', only: 'all'})).toMatchObject({ok: false});
    expect(ask('showStatement', {index: 3}) === undefined).toBe(false);
    expect(browser.receive({to: 'tab', call: 'describePage', argument: null}, {id: 'xyz'} as never)).toBeUndefined();
    expect(shown).toEqual([{index: 3}, {index: 3}]);
  });
});

describe('news', () => {
  test('are told though nobody listens', async () => {
    browser.replies.push(gone);
    await expect(tellPages('pageChanged', {tabId: 7})).resolves.toBeUndefined();
  });

  test('are heard by those who wait for them, until they stop', () => {
    const heard: unknown[] = [];
    const stop = onBroadcast('pageChanged', news => heard.push(news));
    const worker = {id: 'abc', url: `${ownAddress}background.js`} as never;
    browser.receive({broadcast: 'pageChanged', value: {tabId: 7}}, worker);
    browser.receive({broadcast: 'settingsChanged', value: {showDoubtful: true, keepTexts: true}}, worker);
    stop();
    browser.receive({broadcast: 'pageChanged', value: {tabId: 8}}, worker);
    expect(heard).toEqual([{tabId: 7}]);
  });

  test('from another extension or from a page of the web are not believed', () => {
    const heard: unknown[] = [];
    onBroadcast('pageChanged', news => heard.push(news));
    const message = {broadcast: 'pageChanged', value: {tabId: 7}};
    browser.receive(message, {id: 'xyz'} as never);
    browser.receive(message, {id: 'abc', url: 'https://news.example/', tab: {id: 7}} as never);
    expect(heard).toEqual([]);
  });
});
