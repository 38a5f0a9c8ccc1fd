import {type ComponentChildren, createContext} from 'preact';
import {useContext} from 'preact/hooks';
import {home, type Place} from './place';
import type {Go} from './use-place';

const HereContext = createContext<readonly [Place, Go]>([home, () => undefined]);

/** Tells every component below where the reader is, and how to go elsewhere. */
export function HereProvider({
  here,
  children,
}: {
  readonly here: readonly [Place, Go];
  readonly children: ComponentChildren;
}) {
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}

export function useHere(): readonly [Place, Go] {
  return useContext(HereContext);
}
