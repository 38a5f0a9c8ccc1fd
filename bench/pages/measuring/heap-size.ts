import type {Page} from '@playwright/test';

/** Kilobytes in use on the page's heap, all worlds together, after everything unused was thrown away. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024;
}
