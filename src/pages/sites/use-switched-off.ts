import {useEffect, useRef} from 'preact/hooks';
import type {Site} from '../../core/articles/site';

/** Looks at the page anew when its site was switched off, or on again. */
export function useSwitchedOff(site: Site | null, analyse: () => void): void {
  const before = useRef<boolean | null>(null);
  const isOff = site === null ? null : site.choice === 'never';
  useEffect(() => {
    if (before.current !== null && isOff !== null && before.current !== isOff) analyse();
    before.current = isOff;
  }, [isOff, analyse]);
}
