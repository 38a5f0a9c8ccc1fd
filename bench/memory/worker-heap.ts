import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';

/** Kilobytes in use on the background's heap, after everything unused was thrown away. */
export async function workerHeap({browserSession, extensionId}: BrowserWithExtension): Promise<number> {
  const {targetInfos} = await browserSession.send('Target.getTargets');
  const worker = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(extensionId));
  if (worker === undefined) throw new Error('The background does not run.');
  const {sessionId} = await browserSession.send('Target.attachToTarget', {targetId: worker.targetId, flatten: false});
  const ask = (id: number, method: string) =>
    new Promise<unknown>(resolve => {
      const hear = (event: {sessionId: string; message: string}) => {
        const answer: {id?: number; result?: unknown} = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browserSession.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result);
      };
      browserSession.on('Target.receivedMessageFromTarget', hear);
      void browserSession.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method})});
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = await ask(2, 'Runtime.getHeapUsage');
  await browserSession.send('Target.detachFromTarget', {sessionId});
  const size = typeof usage === 'object' && usage !== null && 'usedSize' in usage ? usage.usedSize : undefined;
  return typeof size === 'number' ? size / 1024 : Number.NaN;
}
