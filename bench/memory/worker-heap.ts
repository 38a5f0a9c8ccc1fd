import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {attachToWorker} from '../devtools/worker-session';

/** Kilobytes in use on the background's heap, after everything unused was thrown away. */
export async function workerHeap(browser: BrowserWithExtension): Promise<number> {
  const worker = await attachToWorker(browser);
  await worker.ask('HeapProfiler.collectGarbage');
  const usage = await worker.ask('Runtime.getHeapUsage');
  await worker.detach();
  const size = typeof usage === 'object' && usage !== null && 'usedSize' in usage ? usage.usedSize : undefined;
  return typeof size === 'number' ? size / 1024 : Number.NaN;
}
