import {countAttributions} from '../../core/shape/count-attributions';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {Detection} from '../../core/statements/statement';
import {browser} from '../../messaging/browser';
import {showCount} from './badge';

/** Which page a tab shows, as far as we may know it; a page that rewrites its query or fragment stays the same. */
export async function pageIn(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url?.replace(/[?#].*$/s, '');
  } catch {
    return undefined;
  }
}

/** Counts on a tab’s badge what nobody stands behind, unless the tab has gone to another page than `page` meanwhile. */
export async function countOnBadge(tabId: number, page: string | undefined, {statements}: Detection): Promise<void> {
  if ((await pageIn(tabId)) !== page) return;
  const counts = countAttributions(statements.filter(statement => !isDoubtful(statement)));
  await showCount(tabId, counts.none);
}
