import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** States that a good page is never in for long enough to be taken; named in a page's address as `act`. */
export type ActedState = 'loading' | 'failed';

const answers: Readonly<Record<ActedState, string>> = {
  loading: 'new Promise(() => undefined)',
  failed: `Promise.resolve({ok: true, value: {state: 'failed',
    error: {name: 'RangeError', message: 'The page has more than a text map can hold.'}}})`,
};

const actors = Object.entries(answers)
  .map(([state, answer]) => `if (act === '${state}') chrome.tabs.sendMessage = () => ${answer};`)
  .join('\n');

/** Has the pages of an extension in a folder act a state when their address says so: tabs then answer as in that state. */
export function actStates(folder: string): void {
  writeFileSync(join(folder, 'act.js'), `const act = new URLSearchParams(location.search).get('act');\n${actors}\n`);
  for (const name of ['popup.html', 'sidepanel.html']) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head><script src="/act.js"></script>'));
  }
}
