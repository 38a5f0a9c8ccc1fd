import {useCallback, useEffect, useState} from 'preact/hooks';
import {onBroadcast} from '../messaging/broadcast';
import {callBackground} from '../messaging/call-background';
import type {Settings} from '../messaging/contract';

/** The reader's settings, kept up to date; `null` until they are known. */
export function useSettings(): readonly [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void callBackground('readSettings', null).then(setSettings);
    return onBroadcast('settingsChanged', setSettings);
  }, []);
  const change = useCallback((changed: Partial<Settings>) => {
    void callBackground('changeSettings', changed).then(setSettings);
  }, []);
  return [settings, change];
}
