import type {ComponentChildren} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {moveByArrows} from './move-by-arrows';
import {useFocusInList} from './use-focus-in-list';

/** Lists of rows under headings, which the keyboard walks through as one. */
export function RowGroups({children}: {readonly children: ComponentChildren}) {
  const list = useRef<HTMLDivElement>(null);
  useFocusInList(list);
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', moveByArrows);
    return () => element?.removeEventListener('keydown', moveByArrows);
  }, []);
  return <div ref={list}>{children}</div>;
}
