import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Tabs} from 'webextension-polyfill';
import {onBroadcast} from '../../messaging/broadcast';
import {browser} from '../../messaging/browser';
import {analysePage} from './analyse-page';
import {describePage} from './describe-page';
import type {PageView} from './page-view';
import {relocate} from './relocate';

interface FollowedPage {
  readonly view: PageView;
  /** Reads the page now, for the first time or again. */
  readonly analyse: () => void;
}

/** Follows what stands in a tab. With `analyseAtOnce`, opening our page is the reader's word to read theirs. */
export function usePage(tabId: number | null, analyseAtOnce = false): FollowedPage {
  const [view, setView] = useState<PageView>({view: 'waiting'});
  // Answers that come after a newer question are not listened to.
  const question = useRef(0);
  const ask = useCallback(async (answer: Promise<PageView>) => {
    question.current += 1;
    const asked = question.current;
    const told = await answer;
    if (asked === question.current) setView(told);
  }, []);

  const analyse = useCallback(() => {
    if (tabId === null) return;
    setView({view: 'waiting'});
    void ask(analysePage(tabId));
  }, [tabId, ask]);

  useEffect(() => {
    if (tabId === null) return;
    setView({view: 'waiting'});
    void ask(analyseAtOnce ? analysePage(tabId) : describePage(tabId));
    const stopPages = onBroadcast('pageChanged', changed => {
      if (changed.tabId === tabId) void ask(describePage(tabId));
    });
    const loaded = (updated: number, change: Tabs.OnUpdatedChangeInfoType) => {
      if (updated !== tabId) return;
      // What was read is no longer what the tab shows.
      if (change.status === 'loading') void ask(Promise.resolve({view: 'waiting'}));
      if (change.status === 'complete') void ask(describePage(tabId));
    };
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      question.current += 1;
      stopPages();
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, [tabId, analyseAtOnce, ask]);

  useEffect(
    () =>
      onBroadcast('annotationsChanged', ({articleId}) => {
        if (view.view === 'read' && 'article' in view.page && view.page.article.url === articleId) {
          void ask(relocate(view.page));
        }
      }),
    [view, ask],
  );

  return {view, analyse};
}
