import {useCallback} from 'preact/hooks';
import type {MarkSettings} from '../../core/marking/mark-settings';
import {callBackground} from '../../messaging/call-background';
import {useSettings} from '../use-settings';

/** Which marks are shown on pages, and how; `null` until it is known. What is changed comes back as news to every page. */
export function useMarks(): readonly [MarkSettings | null, (changes: Partial<MarkSettings>) => void] {
  const [settings] = useSettings();
  const change = useCallback((changes: Partial<MarkSettings>) => {
    void callBackground('changeMarks', changes);
  }, []);
  return [settings?.marks ?? null, change];
}
