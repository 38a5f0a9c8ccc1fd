import type {RefObject} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Place} from './place';

/** How long a list may take until the link that the reader came from stands in it. */
const patienceMs = 3000;

/**
 * Puts the focus where the reader goes on: back from an article, on the link that led into it. Within a view it stays
 * where it is, and the article's own heading takes it by itself.
 */
export function useFocus(root: RefObject<HTMLElement | null>, {article}: Place): void {
  const before = useRef(article);
  useEffect(() => {
    const left = before.current;
    before.current = article;
    if (article !== null || left === null || root.current === null) return;
    const query = new URLSearchParams({article: left}).toString();
    const focus = (): boolean => {
      const link = root.current?.querySelector<HTMLElement>(`a[href*="${CSS.escape(query)}"]`);
      link?.focus();
      return link !== undefined && link !== null;
    };
    if (focus()) return;
    // The list is looked up anew first.
    const watch = new MutationObserver(() => {
      if (focus()) watch.disconnect();
    });
    watch.observe(root.current, {childList: true, subtree: true});
    const timer = setTimeout(() => watch.disconnect(), patienceMs);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [article, root]);
}
