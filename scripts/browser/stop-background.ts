import type {BrowserWithExtension} from './launch-extension';
import {unlessClosed} from './unless-closed';

/** Stops the background as the browser does when it is idle; the next message starts it anew. Takes an open page. */
export async function stopBackground({context}: Pick<BrowserWithExtension, 'context'>): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('Stopping the background takes an open page.');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
      if (versions.some(({runningStatus}) => runningStatus === 'stopped')) resolve();
      // A message that was sent just before may start it only now, after it was told to stop.
      if (versions.some(({runningStatus}) => runningStatus === 'running')) stop();
    });
  });
  const stop = () => void session.send('ServiceWorker.stopAllWorkers').catch(unlessClosed);
  await session.send('ServiceWorker.enable');
  stop();
  await stopped;
  await session.detach();
}
