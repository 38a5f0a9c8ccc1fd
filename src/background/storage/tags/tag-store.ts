import type {Connection} from '../connection';
import {readStored} from '../transact';

/**
 * Every tag that something kept has, those given most often first and equal ones in their order. Asks the index of the
 * tags and no annotation, so it costs by tags: what only the bin still has is counted until the bin is emptied.
 */
export function listTagsByUse(connection: Connection): Promise<readonly string[]> {
  return readStored(connection, async transaction => {
    const index = transaction.objectStore('annotations').index('by-tag');
    const counting: Promise<{readonly tag: string; readonly uses: number}>[] = [];
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
      const tag = cursor.key;
      counting.push(index.count(IDBKeyRange.only(tag)).then(uses => ({tag, uses})));
    }
    const counted = await Promise.all(counting);
    return counted.sort((one, other) => other.uses - one.uses).map(({tag}) => tag);
  });
}
