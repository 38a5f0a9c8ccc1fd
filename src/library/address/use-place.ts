import {useCallback, useEffect, useState} from 'preact/hooks';
import type {Place} from './place';
import {readPlace} from './read-place';
import {writePlace} from './write-place';

/**
 * Goes where a change leads. `step`: the browser's Back leads here again; `follow`: as one goes on typing, which is
 * one step in all.
 */
export type Go = (change: Partial<Place>, how?: 'step' | 'follow') => void;

/** The place in the page's address, which is the only one where it is kept: Back, Forward and a reload need nothing else. */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(() => readPlace(location.search));
  useEffect(() => {
    const read = () => setPlace(readPlace(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = useCallback<Go>((change, how = 'step') => {
    const next = {...readPlace(location.search), ...change};
    const address = location.pathname + writePlace(next);
    if (how === 'step') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setPlace(next);
  }, []);
  return [place, go];
}
