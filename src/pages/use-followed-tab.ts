import {useEffect, useState} from 'preact/hooks';
import {browser} from '../messaging/browser';
import {findTabInAddress} from './tab-in-address';

/** The tab that this page speaks of: the one in its address, else the window's active one, always. `null` until it is known. */
export function useFollowedTab(): number | null {
  const named = findTabInAddress(location.href);
  const [tabId, setTabId] = useState<number | null>(named ?? null);
  useEffect(() => {
    if (named !== undefined) return;
    let stopped = false;
    const look = async () => {
      const [tab] = await browser.tabs.query({active: true, currentWindow: true});
      if (!stopped && tab?.id !== undefined) setTabId(tab.id);
    };
    const follow = () => void look();
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(follow);
    };
  }, [named]);
  return tabId;
}
