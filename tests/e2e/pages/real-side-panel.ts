import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import {expect} from './expect';

/** What Chromium answers to a question to a target. */
interface Answer {
  readonly id?: number;
  readonly result?: {readonly result?: {readonly value?: unknown}};
}

/** The browser's own side panel, once it is open: its words. Playwright knows no page for it, so the protocol asks it. */
export async function realSidePanel({browserSession}: BrowserWithExtension): Promise<() => Promise<string>> {
  let targetId = '';
  await expect
    .poll(async () => {
      const {targetInfos} = await browserSession.send('Target.getTargets');
      targetId = targetInfos.find(({url}) => url.endsWith('/sidepanel.html'))?.targetId ?? '';
      return targetId;
    })
    .not.toBe('');
  const {sessionId} = await browserSession.send('Target.attachToTarget', {targetId, flatten: false});
  let asked = 0;
  return () =>
    new Promise(resolve => {
      asked += 1;
      const id = asked;
      const hear = (event: {readonly sessionId: string; readonly message: string}) => {
        const answer: Answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browserSession.off('Target.receivedMessageFromTarget', hear);
        resolve(String(answer.result?.result?.value));
      };
      browserSession.on('Target.receivedMessageFromTarget', hear);
      const params = {expression: 'document.body.innerText'};
      const message = JSON.stringify({id, method: 'Runtime.evaluate', params});
      void browserSession.send('Target.sendMessageToTarget', {sessionId, message});
    });
}
