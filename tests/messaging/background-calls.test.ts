import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {PageToBackground} from '../../src/messaging/contract';
import {handleBackgroundCalls} from '../../src/messaging/handle-background-calls';
import type {Handlers} from '../../src/messaging/wire/calls';
import {badRequests, nonsense} from './bad-requests';
import {fakeMessaging, ownAddress} from './fake-browser';
import {article, draft, id, requests} from './requests';

const fake = vi.hoisted(() => ({current: undefined as unknown}));
vi.mock('../../src/messaging/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const names = Object.keys(requests) as (keyof PageToBackground)[];
const forContentScripts = [
  'detectStatements',
  'locateAnnotations',
  'saveAnnotation',
  'changeAnnotation',
  'replaceAnnotation',
  'deleteAnnotation',
  'restoreAnnotation',
  'suggestTags',
  'readSettings',
  'changeMarks',
  'tellUnattributed',
  'readHere',
  'startDrawing',
  'readFrames',
];
const onlyForPages = names.filter(name => !forContentScripts.includes(name));

const contentScript = {id: 'abc', url: 'https://news.example/harbour', tab: {id: 7}} as never;
const popup = {id: 'abc', url: `${ownAddress}popup.html`} as never;
const panelInTab = {id: 'abc', url: `${ownAddress}sidepanel.html?tab=7`, tab: {id: 9}} as never;

let browser: ReturnType<typeof fakeMessaging>;
let answered: unknown[][];

beforeEach(() => {
  browser = fakeMessaging();
  fake.current = browser.api;
  answered = [];
  const handlers = Object.fromEntries(
    names.map(name => [
      name,
      (argument: unknown) => {
        answered.push([name, argument]);
        return `answer to ${name}`;
      },
    ]),
  );
  handleBackgroundCalls(handlers as unknown as Handlers<PageToBackground>);
  vi.spyOn(console, 'warn').mockReset();
  vi.spyOn(console, 'error').mockReset();
});

const call = (name: string, argument: unknown, sender: never): Promise<unknown> | undefined =>
  browser.receive({to: 'background', call: name, argument}, sender);

describe('who may call what', () => {
  test.each(names)('our own pages may call %s', async name => {
    expect(await call(name, requests[name], popup)).toEqual({ok: true, value: `answer to ${name}`});
    expect(await call(name, requests[name], panelInTab)).toEqual({ok: true, value: `answer to ${name}`});
    expect(answered).toEqual([
      [name, requests[name]],
      [name, requests[name]],
    ]);
  });

  test.each(forContentScripts)('a content script may call %s', async name => {
    expect(await call(name, requests[name as 'readSettings'], contentScript)).toMatchObject({ok: true});
  });

  test.each(onlyForPages)('a content script may not call %s, and that is logged', async name => {
    const reply = await call(name, requests[name], contentScript);
    expect(reply).toMatchObject({ok: false, error: {name: 'CallRefused'}});
    expect(answered).toEqual([]);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  test.each([
    ['another extension', {id: 'xyz', url: 'chrome-extension://xyz/page.html'}],
    ['another extension with our address in its own', {id: 'xyz', url: `chrome-extension://xyz/?${ownAddress}`}],
    ['somebody without a name', {}],
    ['a script of ours in no tab', {id: 'abc', url: 'https://news.example/'}],
  ])('%s gets no answer', (_, sender) => {
    expect(call('readSettings', null, sender as never)).toBeUndefined();
    expect(answered).toEqual([]);
  });

  test('a page whose address begins like ours is a page of the web', async () => {
    const pretender = {id: 'abc', url: 'https://abc/popup.html', tab: {id: 7}} as never;
    expect(await call('listArticles', null, pretender)).toMatchObject({ok: false});
  });
});

describe('what may be asked', () => {
  test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'eval'])(
    'there is no call “%s”',
    async name => {
      expect(await call(name, null, popup)).toMatchObject({ok: false, error: {name: 'UnknownCall'}});
      expect(console.warn).toHaveBeenCalledOnce();
    },
  );

  test.each(names)('%s refuses nonsense', async name => {
    for (const argument of [...nonsense, ...(requests[name] === null ? [{}] : [null])]) {
      // Of what may be changed, nothing is a fair change.
      const isChange = name === 'changeSettings' || name === 'changeMarks';
      if (isChange && typeof argument === 'object' && argument !== null && !Array.isArray(argument)) continue;
      expect(await call(name, argument, popup)).toMatchObject({ok: false, error: {name: 'BadArgument'}});
    }
    expect(answered).toEqual([]);
  });

  test.each(badRequests)('%s refuses %s', async (name, _, argument) => {
    expect(await call(name, argument, popup)).toMatchObject({ok: false, error: {name: 'BadArgument'}});
    expect(answered).toEqual([]);
  });

  test('says where the argument is wrong', async () => {
    const reply = await call('saveAnnotation', {article, draft: {...draft, tags: ['a', 7]}}, contentScript);
    expect(reply).toMatchObject({error: {message: expect.stringContaining('draft.tags.1')}});
  });

  test('lets through what the call names and nothing else', async () => {
    await call('deleteAnnotation', {id, admin: true}, popup);
    expect(answered).toEqual([['deleteAnnotation', {id}]]);
  });

  test.each([
    ['a call to a tab', {to: 'tab', call: 'describePage', argument: null}],
    ['news', {broadcast: 'settingsChanged', value: {}}],
    ['something else', 'hello'],
    ['nothing', null],
  ])('leaves %s to others', (_, message) => {
    expect(browser.receive(message, popup)).toBeUndefined();
  });
});

test('an error of the background crosses over by name and message', async () => {
  const failing = fakeMessaging();
  fake.current = failing.api;
  const fail = () => {
    throw Object.assign(new Error('There is no room left.'), {name: 'StorageFull'});
  };
  handleBackgroundCalls({
    ...Object.fromEntries(names.map(name => [name, fail])),
  } as unknown as Handlers<PageToBackground>);
  const reply = await failing.receive({to: 'background', call: 'readSettings', argument: null}, popup);
  expect(reply).toEqual({ok: false, error: {name: 'StorageFull', message: 'There is no room left.'}});
});
