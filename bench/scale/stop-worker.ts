import type {BrowserContext} from '@playwright/test';

/** Stops the background as the browser does when it is idle; the next message starts it anew. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('Stopping the worker takes an open page.');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
      if (versions.some(version => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
