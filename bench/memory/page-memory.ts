import type {Page} from '@playwright/test';

export interface PageMemory {
  /** Kilobytes in use on the heap, all worlds together. */
  readonly heap: number;
  readonly nodes: number;
  /** Nodes that stand in no document, and that some script still holds. */
  readonly detached: number;
  readonly listeners: number;
}

/** What a page holds, after everything unused was thrown away. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  await session.send('DOM.enable');
  const {detachedNodes} = await session.send('DOM.getDetachedDomNodes');
  await session.detach();
  return {heap: usedSize / 1024, nodes, detached: detachedNodes.length, listeners: jsEventListeners};
}
