import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';

interface ListHeadProps {
  /** How many were found, in words. */
  readonly found: string;
  /** The words are of an earlier question. */
  readonly asking: boolean;
  readonly children?: ComponentChildren;
}

/** A screen reader hears the count once the reader pauses, not after every key. */
const pauseMs = 700;

/** How many there are, seen at once and read out a moment later, and what can be done with the list. */
export function ListHead({found, asking, children}: ListHeadProps) {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (asking) return;
    const timer = setTimeout(() => setTold(found), pauseMs);
    return () => clearTimeout(timer);
  }, [found, asking]);
  return (
    <div class="list-head">
      <p class={asking ? 'list-found asking' : 'list-found'}>{found}</p>
      <p class="read-out" role="status">
        {told}
      </p>
      {children}
    </div>
  );
}
