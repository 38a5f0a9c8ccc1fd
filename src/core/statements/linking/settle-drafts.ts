import type {Draft} from './draft';
import {extentOf} from './spans';

/** In the order of their first words; where two drafts have the very same content, the surer one. */
export function settleDrafts(drafts: readonly Draft[]): Draft[] {
  const byContent = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.content.map(({start, end}) => `${start}-${end}`).join();
    const known = byContent.get(key);
    if (!known || known.confidence < draft.confidence) byContent.set(key, draft);
  }
  const startOf = (draft: Draft) => extentOf(draft.content)?.start ?? 0;
  return [...byContent.values()].sort((a, b) => startOf(a) - startOf(b));
}
