import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ErrorReport, PageState} from '../../../src/messaging/contract';

/** How an acting page is answered: tabs say nothing, or how they stand; the background refuses a call, or never answers it. */
type Part =
  | {readonly tab: 'silent'}
  | {readonly tab: Extract<PageState, {readonly state: 'failed'}>}
  | {readonly keepsWaiting: string}
  | {readonly refuses: string; readonly error: ErrorReport};

function refusing(name: string): Part {
  return {refuses: 'analyseTab', error: {name, message: ''}};
}

function failing(name: string, message: string): Part {
  return {tab: {state: 'failed', error: {name, message}}};
}

/** States that a good page is never in, or not for long enough to be looked at; named in a page's address as `act`. */
const parts = {
  loading: {tab: 'silent'},
  failed: failing('RangeError', 'The page has more than a text map can hold.'),
  updated: failing('ExtensionUpdated', ''),
  'page-forbidden': refusing('PageForbidden'),
  'file-forbidden': refusing('FileForbidden'),
  'leave-needed': refusing('LeaveNeeded'),
  'tab-gone': refusing('TabGone'),
  'library-loading': {keepsWaiting: 'findArticles'},
  'library-failed': {refuses: 'findArticles', error: {name: 'StorageBroken', message: 'The browser cannot read it.'}},
  'imports-loading': {keepsWaiting: 'listImports'},
  'imports-failed': {refuses: 'listImports', error: {name: 'StorageBroken', message: 'The browser cannot read it.'}},
  'import-reading': {keepsWaiting: 'stageImport'},
  'import-full': {refuses: 'stageImport', error: {name: 'StorageFull', message: ''}},
  'disk-full': {refuses: 'saveAnnotation', error: {name: 'StorageFull', message: ''}},
  'nothing-exported': {refuses: 'listArticles', error: {name: 'StorageBroken', message: ''}},
} as const satisfies Readonly<Record<string, Part>>;

export type ActedState = keyof typeof parts;

/** Runs in the page before its own script does. */
const actor = `
const part = ${JSON.stringify(parts)}[new URLSearchParams(location.search).get('act')] ?? {};
const {sendMessage} = chrome.runtime;
if (part.tab) {
  chrome.tabs.sendMessage = () =>
    part.tab === 'silent' ? new Promise(() => undefined) : Promise.resolve({ok: true, value: part.tab});
}
if (part.refuses || part.keepsWaiting) {
  chrome.runtime.sendMessage = (message, ...more) =>
    message.call === part.refuses
      ? Promise.resolve({ok: false, error: part.error})
      : message.call === part.keepsWaiting
      ? new Promise(() => undefined)
      : sendMessage.call(chrome.runtime, message, ...more);
}
`;

/** Has the pages of an extension in a folder act a state when their address says so. */
export function actStates(folder: string): void {
  writeFileSync(join(folder, 'act.js'), actor);
  for (const name of readdirSync(folder).filter(file => file.endsWith('.html'))) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head><script src="/act.js"></script>'));
  }
}
