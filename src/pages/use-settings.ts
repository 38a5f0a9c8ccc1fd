import {useCallback, useEffect, useState} from 'preact/hooks';
import {onBroadcast} from '../messaging/broadcast';
import {callBackground} from '../messaging/call-background';
import type {Settings} from '../messaging/contract';
import {defaultSettings} from '../messaging/default-settings';

/** The reader's settings, kept up to date; `null` until they are known. */
export function useSettings(): readonly [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    // Without an answer the page works as it does for everybody, rather than not at all.
    void callBackground('readSettings', null)
      .catch(() => defaultSettings)
      .then(setSettings);
    return onBroadcast('settingsChanged', setSettings);
  }, []);
  const change = useCallback((changed: Partial<Settings>) => {
    callBackground('changeSettings', changed).then(setSettings, () =>
      // Drawn anew, so that a switch which could not be stored goes back to where it was.
      setSettings(kept => kept && {...kept}),
    );
  }, []);
  return [settings, change];
}
