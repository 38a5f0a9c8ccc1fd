import type {ComponentChildren} from 'preact';
import type {Place} from './place';
import {useHere} from './use-here';
import {writePlace} from './write-place';

interface PlaceLinkProps {
  readonly to: Partial<Place>;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** The link leads where the reader is. */
  readonly current?: boolean;
}

/** A link to another place of the library: one that can be opened in a tab of its own, and followed without loading anew. */
export function PlaceLink({to, children, class: className, current}: PlaceLinkProps) {
  const [here, go] = useHere();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={writePlace({...here, ...to})}
      class={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
