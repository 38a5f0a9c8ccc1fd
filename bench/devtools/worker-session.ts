import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';

/** What developer tools ask of the background while it runs; it is stopped by the browser as ever. */
export interface WorkerSession {
  ask(method: string): Promise<unknown>;
  detach(): Promise<void>;
}

export async function attachToWorker({browserSession, extensionId}: BrowserWithExtension): Promise<WorkerSession> {
  const {targetInfos} = await browserSession.send('Target.getTargets');
  const worker = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(extensionId));
  if (worker === undefined) throw new Error('The background does not run.');
  const {sessionId} = await browserSession.send('Target.attachToTarget', {targetId: worker.targetId, flatten: false});
  let last = 0;
  return {
    ask(method) {
      const id = ++last;
      return new Promise(resolve => {
        const hear = (event: {sessionId: string; message: string}) => {
          const answer: {id?: number; result?: unknown} = JSON.parse(event.message);
          if (event.sessionId !== sessionId || answer.id !== id) return;
          browserSession.off('Target.receivedMessageFromTarget', hear);
          resolve(answer.result);
        };
        browserSession.on('Target.receivedMessageFromTarget', hear);
        void browserSession.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method})});
      });
    },
    detach: () => browserSession.send('Target.detachFromTarget', {sessionId}).then(() => undefined),
  };
}
