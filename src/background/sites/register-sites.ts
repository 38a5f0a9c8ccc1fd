import {patternOf} from '../../core/articles/site';
import {browser} from '../../messaging/browser';
import {listChoices} from './site-choices';

const scriptId = 'sites';

/** Whether the browser lets Hearsay onto a site by itself. */
export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({origins: [patternOf(host)]});
}

async function patternsWanted(): Promise<string[]> {
  const always = (await listChoices()).filter(({choice}) => choice === 'always');
  const allowed = await Promise.all(always.map(({host}) => isAllowed(host)));
  return always.filter((_site, at) => allowed[at]).map(({host}) => patternOf(host));
}

async function register(): Promise<void> {
  const ids = [scriptId];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ids});
  const matches = await patternsWanted();
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ids});
    return;
  }
  if (registered !== undefined) await browser.scripting.updateContentScripts([{id: scriptId, matches}]);
  else
    await browser.scripting.registerContentScripts([
      // In frames too, and in those that the page writes itself.
      {id: scriptId, matches, js: ['loader.js'], runAt: 'document_idle', allFrames: true, matchOriginAsFallback: true},
    ]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Has the loader run on every site that is always read and that the browser allows, and nowhere else. One after the
 * other: two registrations at once would take each other for the same.
 */
export function registerSites(): Promise<void> {
  const next = last.then(register, register);
  last = next.catch(() => undefined);
  return next;
}
