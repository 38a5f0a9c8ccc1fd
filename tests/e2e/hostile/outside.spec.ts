import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Worker} from '@playwright/test';
import type {BrowserWithExtension, NewerCommands} from '../../../scripts/browser/launch-extension';
import {requests} from '../../messaging/requests';
import {expect, story} from '../pages/story';

interface Another {
  readonly background: Worker;
  uninstall(): Promise<void>;
}

/** Installs another extension, which does nothing by itself. */
async function installAnother({context, browserSession}: BrowserWithExtension, folder: string): Promise<Another> {
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Another',
      version: '1',
      background: {service_worker: 'background.js'},
    }),
  );
  const started = context.waitForEvent('serviceworker');
  const extensions = browserSession as NewerCommands;
  const {id} = await extensions.send('Extensions.loadUnpacked', {path: folder});
  return {background: await started, uninstall: () => extensions.send('Extensions.uninstall', {id})};
}

story('Another extension that calls gets no answer to any call, and no line', async ({hearsay}) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-another-'));
  try {
    const another = await installAnother(hearsay.browser, folder);
    const messages = Object.entries(requests).map(([call, argument]) => ({to: 'background', call, argument}));
    const heard = await another.background.evaluate(
      async ({id, messages}) => {
        const answers = await Promise.all(
          messages.map(message =>
            chrome.runtime.sendMessage(id, message).then(
              answer => answer ?? 'nothing',
              (error: unknown) => String(error),
            ),
          ),
        );
        const line = chrome.runtime.connect(id, {name: 'background'});
        const end = await new Promise<string>(resolve => {
          line.onMessage.addListener(() => resolve('answered'));
          line.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed'));
          try {
            for (const message of messages) line.postMessage(message);
          } catch {
            // Closed already: the listener above says so.
          }
        });
        return {answers: [...new Set(answers)], end};
      },
      {id: hearsay.browser.extensionId, messages},
    );
    const nobody = expect.stringContaining('Receiving end does not exist');
    expect(heard).toEqual({answers: [nobody], end: nobody});
    await another.uninstall();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
